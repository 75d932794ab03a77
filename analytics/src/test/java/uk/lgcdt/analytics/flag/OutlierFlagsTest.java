package uk.lgcdt.analytics.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import uk.lgcdt.analytics.SparkTest;

/** The worked examples of docs/measures/red-flags.md that compare with others. */
@SparkTest
class OutlierFlagsTest {

    private static final StructType BID = new StructType()
            .add(Finding.SUBJECT_ID, DataTypes.StringType)
            .add(Procurements.BUYER_ID, DataTypes.StringType)
            .add(BidFlags.BIDDER, DataTypes.StringType)
            .add(BidFlags.DISQUALIFIED, DataTypes.BooleanType)
            .add(BidFlags.WON, DataTypes.BooleanType)
            .add(BidFlags.FIRST, DataTypes.BooleanType)
            .add(BidFlags.COMPARABLE, DataTypes.BooleanType);

    private final SparkSession spark;
    private final List<Row> bids = new ArrayList<>();

    OutlierFlagsTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void aDistanceOfOnePercentIsCloseAndOneOfFifteenFarWhereMostLieBetweenFiveAndSeven() {
        List<Row> distances = new ArrayList<>();
        for (String percent : "1 5 5 5 5 6 6 6 6 7 7 7 7 15".split(" ")) {
            distances.add(RowFactory.create(
                    percent + " in " + distances.size(), "calculated", null, new BigDecimal(percent + ".00"), 2L));
        }
        StructType distance = new StructType()
                .add(Finding.SUBJECT_ID, DataTypes.StringType)
                .add(Finding.STATUS, DataTypes.StringType)
                .add(Finding.REASON, DataTypes.StringType)
                .add(Finding.VALUE, DataTypes.createDecimalType(18, 2))
                .add(Finding.N, DataTypes.LongType);

        Map<String, Row> flags = byKey(OutlierFlags.distances(spark.createDataFrame(distances, distance)));

        assertThat(raised(flags)).containsExactly("R024 1 in 0", "R058 15 in 13");
        assertThat(threshold(flags, "R024 1 in 0")).isEqualByComparingTo("2");
        assertThat(threshold(flags, "R058 1 in 0")).isEqualByComparingTo("10");
    }

    @Test
    void whoWinsOneOfTenBidsWinsSeldomAndWhoWinsNoneOfThreeHardlyBids() {
        bidder("seldom", 10, 1);
        bidder("hardly", 3, 0);
        for (int i = 0; i < 9; i++) {
            bidder("half " + i, 10, 5);
        }
        for (int i = 0; i < 5; i++) {
            bidder("often " + i, i < 2 ? 4 : 20, i < 2 ? 3 : 15);
        }

        Map<String, Row> flags = byKey(OutlierFlags.unsuccessful(spark.createDataFrame(bids, BID)));

        assertThat(raised(flags)).containsExactly("R025 seldom");
        assertThat(threshold(flags, "R025 seldom")).isEqualByComparingTo("12.5");
    }

    @Test
    void aBuyerThatRefusesMoreThanTheUpperFenceStandsOut() {
        buyer("most", 100, 59);
        for (int i = 0; i < 15; i++) {
            buyer("other " + i, 50, i < 8 ? 1 : 11);
        }

        Map<String, Row> flags = byKey(
                OutlierFlags.disqualified(spark.createDataFrame(bids, BID)).where("subject_kind = 'buyer'"));

        assertThat(raised(flags)).containsExactly("R038 most");
        assertThat(threshold(flags, "R038 most")).isEqualByComparingTo("52");
    }

    @Test
    void aConsortiumsBidIsOneToTheBuyerAndOneOfEachMember() {
        for (int i = 0; i < 2; i++) {
            for (String member : List.of("a", "b", "c")) {
                bids.add(RowFactory.create("p" + i, "B", member, i == 0, false, member.equals("a"), false));
            }
        }

        Map<String, Row> flags = byKey(OutlierFlags.disqualified(spark.createDataFrame(bids, BID)));

        assertThat(flags.get("R038 B").<Long>getAs("n")).isEqualTo(2);
        assertThat(flags.get("R038 c").<Long>getAs("n")).isEqualTo(2);
    }

    private void bidder(String bidder, int number, int won) {
        for (int i = 0; i < number; i++) {
            bids.add(RowFactory.create(bidder + i, "B", bidder, false, i < won, true, true));
        }
    }

    private void buyer(String buyer, int number, int refused) {
        for (int i = 0; i < number; i++) {
            bids.add(RowFactory.create(buyer + i, buyer, "bidder", i < refused, false, true, true));
        }
    }

    private static List<String> raised(Map<String, Row> flags) {
        return flags.entrySet().stream()
                .filter(flag -> Boolean.TRUE.equals(flag.getValue().getAs("raised")))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static BigDecimal threshold(Map<String, Row> flags, String flag) {
        return flags.get(flag).getAs("threshold");
    }

    private static Map<String, Row> byKey(Dataset<Row> flags) {
        Map<String, Row> byKey = new TreeMap<>();
        flags.collectAsList().forEach(row -> byKey.put(row.getAs("flag") + " " + row.getAs("subject_id"), row));
        return byKey;
    }
}
