package uk.lgcdt.analytics.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.analytics.SparkTest;
import uk.lgcdt.analytics.identity.SupplierResolution;
import uk.lgcdt.analytics.market.AwardLines;
import uk.lgcdt.analytics.notice.Releases;

/** From notices as received to flags; outliers also against plain Java. */
@SparkTest
class RedFlagsTest {

    private static final String TENDER = """
            {"landed":1,"position":"release 1","release":{"ocid":"%s","id":"%s","date":"2026-03-01T00:30:00Z","tag":["tender"],\
            "buyer":{"id":"b","name":"Leeds City Council"},"tender":{"legalBasis":{"scheme":"UKPGA"},"title":"T",\
            "procurementMethod":"%s","tenderPeriod":{"endDate":"%sT12:00:00Z"},\
            "documents":[{"id":"%s","noticeType":"UK4"}]}}}""";

    private static final String AWARD = """
            {"landed":1,"position":"release 1","release":{"ocid":"%1$s","id":"%1$s-award","date":"2026-06-01T00:00:00Z",\
            "tag":["award"],"buyer":{"id":"b","name":"%2$s"},"tender":{"legalBasis":{"scheme":"UKPGA"},\
            "title":"T","procurementMethod":"open"%3$s},"bids":{"details":[%4$s],"statistics":[%5$s]},\
            "awards":[{"id":"1","status":"active","suppliers":[{"id":"%6$s","name":"%6$s"}],\
            "documents":[{"id":"%1$s-award","noticeType":"UK6"}],"items":[%7$s]}]}}""";

    private final SparkSession spark;

    RedFlagsTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void anOpenTenderOfFourteenDaysIsShortAndOneOfFifteenIsNot() {
        Map<String, Row> flags = flags(List.of(
                TENDER.formatted("short", "1", "open", "2026-03-15", "1"),
                TENDER.formatted("long", "2", "open", "2026-03-16", "2"),
                TENDER.formatted("closed", "3", "limited", "2026-03-02", "3"),
                TENDER.formatted("backwards", "4", "open", "2026-02-02", "4"),
                TENDER.formatted("moved", "5", "open", "2026-03-02", "5")
                        .replace("[\"tender\"]", "[\"tenderUpdate\"]")));

        assertThat(flags.get("R003 short").<Boolean>getAs("raised")).isTrue();
        assertThat(decimal(flags.get("R003 short"), "value")).isEqualByComparingTo("14");
        assertThat(flags.get("R003 long").<Boolean>getAs("raised")).isFalse();
        assertThat(flags.get("R003 closed").<String>getAs("status")).isEqualTo("undefined");
        assertThat(flags.get("R003 backwards").<String>getAs("reason")).isEqualTo("dates-contradict");
        assertThat(flags.get("R003 moved").<String>getAs("reason")).isEqualTo("no-tender-notice");
    }

    @Test
    void aLotWithOneBidHadNoCompetition() {
        Map<String, Row> flags = flags(List.of(
                award("one", "Buyer", "", count("1", 4) + "," + count("2", 1), "w"),
                award("many", "Buyer", "", count("1", 4) + "," + count("2", 0), "w"),
                award("silent", "Buyer", "", "", "w")));

        assertThat(flags.get("R018 one").<Boolean>getAs("raised")).isTrue();
        assertThat(flags.get("R018 one").<Long>getAs("n")).isEqualTo(2);
        assertThat(flags.get("R018 many").<Boolean>getAs("raised")).isFalse();
        assertThat(flags.get("R018 silent").<String>getAs("reason")).isEqualTo("no-bid-count");
        assertThat(flags.get("R018 silent").<Boolean>getAs("raised")).isNull();
    }

    @Test
    void procurementsThatNameNoBidderAreCountedAndHaveNoRow() {
        List<String> received = List.of(award("a", "Buyer", "", "", "w"), award("b", "Buyer", "", "", "w"));

        Row count = Arrays.stream((Row[]) counts(received).collect())
                .filter(row -> row.getAs("flag").equals("R028"))
                .findFirst()
                .orElseThrow();

        assertThat(count.<String>getAs("reason")).isEqualTo("no-bids-named");
        assertThat(count.<Long>getAs("subjects")).isEqualTo(2);
        assertThat(flags(received)).doesNotContainKey("R028 a");
    }

    @Test
    void amountsThatStandForNoneAreNoPrices() {
        for (long pounds : new long[] {0, 1, 99_999_999}) {
            Map<String, Row> flags = flags(List.of(
                    award("a", "Buyer", bid("w", "valid", pounds) + "," + bid("loser", "valid", pounds), "", "w")));

            assertThat(flags.get("R028 a").<String>getAs("reason")).isEqualTo("no-bid-amounts");
            assertThat(flags.get("R058 a").<String>getAs("reason")).isEqualTo("no-bid-amounts");
        }
    }

    @Test
    void fewerThanTwelveDistancesAreNotCompared() {
        Map<String, Row> flags = flags(distances(List.of(10_100L, 10_101L, 10_102L)));

        assertThat(flags.get("R058 p2").<String>getAs("reason")).isEqualTo("too-few-compared");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void distancesBeyondTheFencesOfPlainJavaAreFlags(long seed) {
        Random random = new Random(seed);
        List<Long> seconds = new ArrayList<>(List.of(10_001L, 25_000L));
        for (int i = 0; i < 40; i++) {
            seconds.add(10_000L + 400 + random.nextInt(300));
        }

        Map<String, Row> flags = flags(distances(seconds));

        List<Long> sorted =
                seconds.stream().map(RedFlagsTest::distance).sorted().toList();
        double first = quantile(sorted, 0.25);
        double third = quantile(sorted, 0.75);
        for (int i = 0; i < seconds.size(); i++) {
            long distance = distance(seconds.get(i));
            assertThat(flags.get("R024 p" + i).<Boolean>getAs("raised"))
                    .isEqualTo(distance <= first - 1.5 * (third - first));
            assertThat(flags.get("R058 p" + i).<Boolean>getAs("raised"))
                    .isEqualTo(distance >= third + 1.5 * (third - first));
        }
        assertThat(flags.get("R024 p0").<Boolean>getAs("raised")).isTrue();
        assertThat(flags.get("R058 p1").<Boolean>getAs("raised")).isTrue();
    }

    @Test
    void aBuyerWhoRefusesMostBidsAndABidderWhoAlwaysLosesStandOut() {
        List<String> received = new ArrayList<>();
        for (int buyer = 0; buyer < 14; buyer++) {
            for (int i = 0; i < 4; i++) {
                String refused = buyer == 0 || (i == 0 && buyer % 2 == 0) ? "disqualified" : "valid";
                String winner = "winner " + buyer;
                String bids = bid(winner, "valid", 100)
                        + ","
                        + bid("loser " + buyer, refused, 200 + i)
                        + (i == 0 && buyer % 3 == 0 ? "" : "," + bid("always", "valid", 300 + i));
                received.add(award("p" + buyer + "-" + i, "Buyer " + buyer, bids, "", winner));
            }
        }

        Map<String, Row> flags = flags(received);

        List<String> raised = flags.entrySet().stream()
                .filter(flag -> Boolean.TRUE.equals(flag.getValue().getAs("raised")))
                .map(Map.Entry::getKey)
                .filter(key -> key.startsWith("R038") || key.startsWith("R025"))
                .toList();
        assertThat(raised).hasSize(1).allMatch(key -> key.startsWith("R038"));
        Row buyer = flags.get(raised.get(0));
        assertThat(buyer.<String>getAs("subject_kind")).isEqualTo("buyer");
        assertThat(decimal(buyer, "value")).isEqualByComparingTo("36.36");
    }

    @Test
    void aSupplierOfManyDivisionsStandsOut() {
        List<String> received = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            received.add(award("one" + i, "Buyer", "", "", "Plain " + i, "48000000"));
        }
        for (String division : List.of("48", "72", "33", "45", "90")) {
            received.add(award("many" + division, "Buyer", "", "", "Many Ltd", division + "000000"));
        }
        received.add(
                award("codes", "Buyer", "", "", "One", "48000000", "72000000", "33000000", "45000000", "90000000"));

        List<Row> raised = flags(received).values().stream()
                .filter(row -> row.getAs("flag").equals("R048"))
                .filter(row -> row.<Boolean>getAs("raised"))
                .toList();

        assertThat(raised).hasSize(1);
        assertThat(decimal(raised.get(0), "value")).isEqualByComparingTo("5");
    }

    /** Procurements p0, p1, … each with a winner's bid of £10,000 and another of the pounds given. */
    private static List<String> distances(List<Long> seconds) {
        List<String> received = new ArrayList<>();
        for (long second : seconds) {
            String bids = bid("winner", "valid", 10_000) + "," + bid("loser", "valid", second);
            received.add(award("p" + received.size(), "Buyer", bids, "", "winner"));
        }
        return received;
    }

    /** Hundredths of a percent above £10,000. */
    private static long distance(long second) {
        return BigDecimal.valueOf(second - 10_000)
                .movePointRight(4)
                .divide(BigDecimal.valueOf(10_000), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static double quantile(List<Long> sorted, double part) {
        double place = part * (sorted.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }

    private static String award(
            String ocid, String buyer, String bids, String counts, String winner, String... divisions) {
        String items = Arrays.stream(divisions)
                .map(code -> "{\"id\":\"%1$s\",\"additionalClassifications\":[{\"scheme\":\"CPV\",\"id\":\"%1$s\"}]}"
                        .formatted(code))
                .collect(Collectors.joining(","));
        return AWARD.formatted(ocid, buyer, "", bids, counts, winner, items);
    }

    private static String bid(String bidder, String status, long pounds) {
        return """
                {"id":"%1$s","status":"%2$s","tenderers":[{"id":"%1$s","name":"%1$s"}],\
                "value":{"amount":%3$d,"currency":"GBP"}}""".formatted(bidder, status, pounds);
    }

    private static String count(String lot, int bids) {
        return "{\"id\":\"%1$s\",\"measure\":\"bids\",\"relatedLot\":\"%1$s\",\"value\":%2$d}".formatted(lot, bids);
    }

    private static BigDecimal decimal(Row row, String column) {
        return row.getAs(column);
    }

    private Map<String, Row> flags(List<String> received) {
        Dataset<Row> releases = releases(received);
        Dataset<Row> lines = AwardLines.of(AwardLines.unresolved(releases), SupplierResolution.nothingBefore(spark));
        Dataset<Row> flags = RedFlags.of(RedFlags.procurements(releases, lines), lines);
        return Arrays.stream((Row[]) flags.collect())
                .collect(Collectors.toMap(
                        row -> row.getAs("flag") + " " + row.getAs("subject_id"), Function.identity(), (a, b) -> {
                            throw new IllegalStateException(a + " twice");
                        }));
    }

    private Dataset<Row> counts(List<String> received) {
        Dataset<Row> releases = releases(received);
        Dataset<Row> lines = AwardLines.of(AwardLines.unresolved(releases), SupplierResolution.nothingBefore(spark));
        Dataset<Row> procurements = RedFlags.procurements(releases, lines);
        return RedFlags.counts(RedFlags.of(procurements, lines), procurements);
    }

    private Dataset<Row> releases(List<String> received) {
        return Releases.of(spark.createDataset(received, Encoders.STRING()).toDF("value"));
    }
}
