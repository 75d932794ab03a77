package uk.lgcdt.analytics.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.analytics.SparkTest;
import uk.lgcdt.analytics.TableCells;
import uk.lgcdt.analytics.market.AwardLines;
import uk.lgcdt.analytics.notice.Bidding;
import uk.lgcdt.analytics.reference.FlagReference;
import uk.lgcdt.analytics.reference.OutlierReference.Win;
import uk.lgcdt.analytics.reference.Tender;

/** All eleven flags of generated procurements, with value, threshold, n and reason, by Spark and by plain Java. */
@SparkTest
class GeneratedFlagsTest {

    private static final StructType PROCUREMENT = new StructType()
            .add(Finding.SUBJECT_ID, DataTypes.StringType)
            .add(Procurements.BUYER_ID, DataTypes.StringType)
            .add(Procurements.METHOD, DataTypes.StringType)
            .add(Procurements.OPENED_ON, DataTypes.DateType)
            .add(Procurements.CLOSES_ON, DataTypes.DateType)
            .add(Procurements.DEADLINE, DataTypes.TimestampType)
            .add(Procurements.PRICE_ONLY, DataTypes.BooleanType)
            .add(Procurements.COUNTS, Bidding.COUNTS_TYPE)
            .add(Procurements.BIDS, Bidding.BIDS_TYPE)
            .add(Procurements.AWARDS, DataTypes.LongType)
            .add(Procurements.WINNERS, DataTypes.createArrayType(DataTypes.StringType));

    private static final StructType LINE = new StructType()
            .add(AwardLines.OCID, DataTypes.StringType)
            .add(AwardLines.AWARD_ID, DataTypes.StringType)
            .add(AwardLines.SUPPLIER_ID, DataTypes.StringType)
            .add(AwardLines.BUYER_ID, DataTypes.StringType)
            .add(AwardLines.SUPPLIERS, DataTypes.IntegerType)
            .add(AwardLines.MARKETS, DataTypes.createArrayType(DataTypes.StringType));

    private final SparkSession spark;

    GeneratedFlagsTest(SparkSession spark) {
        this.spark = spark;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyFlagOfEveryProcurementBuyerAndSupplier(long seed) {
        Random random = new Random(seed);
        List<Tender> tenders = new ArrayList<>();
        for (int i = 0; i < 260; i++) {
            tenders.add(tender(random, "p" + i));
        }
        List<Win> wins = wins(random);

        Dataset<Row> flags = RedFlags.of(rows(tenders), lines(wins));

        assertThat(TableCells.of(flags, "flag", "subject_kind", "subject_id"))
                .isEqualTo(FlagReference.rows(tenders, wins));
        Set<String> raised = new TreeSet<>();
        flags.where("raised").select("flag").collectAsList().forEach(row -> raised.add(row.getString(0)));
        assertThat(raised).contains("R003", "R018", "R028", "R030", "R035", "R036", "R048", "R058");
    }

    /** Mostly a winner and losers close behind; some dates, amounts, criteria and bidders are not known. */
    private static Tender tender(Random random, String ocid) {
        Instant deadline = Instant.parse("2026-03-15T12:00:00Z");
        List<Tender.Offer> offers = new ArrayList<>();
        long lowest = 1_000_00L * (1 + random.nextInt(50));
        boolean priced = random.nextInt(6) > 0;
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            int bidder = (int) (25 * Math.pow(random.nextDouble(), 2));
            List<String> bidders =
                    random.nextInt(15) == 0 ? List.of("S" + bidder, "T" + bidder) : List.of("S" + bidder);
            long pence = i == 0 ? lowest : lowest + lowest * random.nextInt(30) / (random.nextInt(9) == 0 ? 20 : 300);
            offers.add(new Tender.Offer(
                    List.of("valid", "valid", "valid", "disqualified", "valid", "withdrawn")
                            .get(random.nextInt(6)),
                    bidders,
                    random.nextInt(8) == 0 ? List.of("2") : List.of(),
                    priced && random.nextInt(20) > 0 ? (Long) pence : null,
                    random.nextInt(5) == 0 ? null : deadline.plusSeconds(random.nextInt(400_000) - 350_000L)));
        }
        boolean awarded = random.nextInt(8) > 0;
        List<String> winners = new ArrayList<>();
        if (awarded) {
            winners.add(offers.get(random.nextInt(9) == 0 ? offers.size() - 1 : 0)
                    .bidders()
                    .get(0));
            if (random.nextInt(12) == 0) {
                winners.add("W");
            }
        }
        LocalDate opened = LocalDate.of(2026, 3, 15).minusDays(random.nextInt(50) - 3);
        List<Integer> counts = List.of(offers.size() - random.nextInt(2), random.nextInt(3));
        return new Tender(
                ocid,
                random.nextInt(20) == 0 ? null : "B" + (int) (18 * Math.pow(random.nextDouble(), 2)),
                random.nextInt(12) == 0
                        ? null
                        : List.of("open", "open", "open", "selective", "limited", "direct")
                                .get(random.nextInt(6)),
                random.nextInt(8) == 0 ? null : opened,
                random.nextInt(8) == 0 ? null : LocalDate.of(2026, 3, 15),
                random.nextInt(8) == 0 ? null : deadline,
                random.nextInt(3) == 0
                        ? (Boolean) random.nextBoolean()
                        : random.nextInt(3) == 0 ? null : (Boolean) true,
                random.nextInt(5) == 0 ? null : counts,
                random.nextInt(10) == 0 ? null : offers,
                awarded ? random.nextInt(14) == 0 ? 2 : 1 : 0,
                winners);
    }

    /** Most suppliers sell in one division, one in every. */
    private static List<Win> wins(Random random) {
        List<Win> wins = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int supplier = (int) (40 * Math.pow(random.nextDouble(), 2));
            Set<String> divisions = new HashSet<>(Set.of(Integer.toString(20 + supplier)));
            while (random.nextInt(supplier == 0 ? 2 : 6) == 0) {
                divisions.add(Integer.toString(20 + random.nextInt(70)));
            }
            List<String> suppliers =
                    random.nextInt(5) == 0 ? List.of("S" + supplier, "T" + supplier) : List.of("S" + supplier);
            String buyer = random.nextInt(5) == 0 ? suppliers.getFirst() : "B";
            wins.add(new Win("w" + i, buyer, suppliers, List.copyOf(divisions)));
        }
        return wins;
    }

    private Dataset<Row> lines(List<Win> wins) {
        List<Row> rows = wins.stream()
                .flatMap(win -> win.suppliers().stream()
                        .map(supplier -> RowFactory.create(
                                win.award(),
                                "1",
                                supplier,
                                win.buyer(),
                                win.suppliers().size(),
                                win.divisions().stream()
                                        .flatMap(division -> Stream.of(division, division + "0", "system:x"))
                                        .toArray(String[]::new))))
                .toList();
        return spark.createDataFrame(rows, LINE);
    }

    private Dataset<Row> rows(List<Tender> tenders) {
        return spark.createDataFrame(
                tenders.stream().map(GeneratedFlagsTest::row).toList(), PROCUREMENT);
    }

    private static Row row(Tender tender) {
        return RowFactory.create(
                tender.ocid(),
                tender.buyer(),
                tender.method(),
                tender.opened(),
                tender.closes(),
                tender.deadline(),
                tender.priceOnly(),
                tender.counts() == null
                        ? null
                        : tender.counts().stream()
                                .map(bids -> RowFactory.create("", bids, null, null))
                                .toArray(Row[]::new),
                tender.offers() == null
                        ? null
                        : tender.offers().stream().map(GeneratedFlagsTest::row).toArray(Row[]::new),
                tender.awards(),
                tender.winners().toArray(String[]::new));
    }

    private static Row row(Tender.Offer offer) {
        return RowFactory.create(
                offer.status(),
                offer.bidders().stream()
                        .map(bidder -> RowFactory.create(bidder, new String[] {bidder}))
                        .toArray(Row[]::new),
                offer.lots().toArray(String[]::new),
                offer.pence(),
                offer.received());
    }
}
