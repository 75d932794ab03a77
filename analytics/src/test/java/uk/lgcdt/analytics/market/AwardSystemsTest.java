package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import uk.lgcdt.analytics.SparkTest;
import uk.lgcdt.analytics.servicesystem.Purchase;

@SparkTest
class AwardSystemsTest {

    private static final StructType LINES = new StructType()
            .add(AwardLines.OCID, DataTypes.StringType)
            .add(AwardLines.AWARD_ID, DataTypes.StringType)
            .add(AwardLines.SUPPLIER_ID, DataTypes.StringType)
            .add(AwardLines.BUYER_ID, DataTypes.StringType)
            .add(AwardLines.ORDINAL, DataTypes.IntegerType)
            .add(AwardLines.MARKETS, DataTypes.createArrayType(DataTypes.StringType, false))
            .add(AwardLines.SYSTEMS, AwardSystems.TYPE)
            .add(AwardLines.YEAR, DataTypes.IntegerType)
            .add(AwardLines.SUPPLIER_SIZE, DataTypes.StringType)
            .add(AwardLines.FRAMEWORK, DataTypes.BooleanType)
            .add(AwardLines.AWARDED_PENCE, DataTypes.LongType);

    private static final StructType DECISIONS = new StructType()
            .add(AwardLines.OCID, DataTypes.StringType)
            .add(AwardLines.AWARD_ID, DataTypes.StringType)
            .add(AwardSystems.SYSTEM, DataTypes.StringType)
            .add(AwardSystems.DECISION_ID, DataTypes.LongType);

    private static final StructType BUYERS =
            new StructType().add(Buyers.BUYER_ID, DataTypes.StringType).add(Buyers.COUNCIL_CODE, DataTypes.StringType);

    private final SparkSession spark;

    AwardSystemsTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void aSystemIsAMarketBesideThoseOfCpv() {
        Dataset<Row> lines = decided(line("o1", "A", "B1", "Library management system", "48161000"));

        assertThat(texts(lines.select(col(AwardLines.MARKETS).cast("string"))))
                .containsExactly("[48, 481, system:libraries-and-archives]");
        assertThat(texts(SuppliersByMarket.of(lines).select(SuppliersByMarket.MARKET)))
                .containsExactlyInAnyOrder("48", "481", "system:libraries-and-archives");
    }

    @Test
    void whatCannotBeToldHasNone() {
        Dataset<Row> lines = decided(line("o1", "A", "B1", "Senior developer", "72262000"));

        assertThat(texts(lines.select(col(AwardLines.MARKETS).cast("string")))).containsExactly("[72, 722]");
        assertThat(AwardSystems.published(lines).isEmpty()).isTrue();
    }

    @Test
    void aDecisionGoesBeforeWhatWasRecognised() {
        Row library = line("o1", "A", "B1", "Library management system", "48161000");
        Row unknown = line("o2", "A", "B1", "Software", "48000000");
        Row other = line("o3", "A", "B1", "Payroll system", "48450000");
        Dataset<Row> decisions = spark.createDataFrame(
                List.of(
                        RowFactory.create("o1", "1", null, 7L),
                        RowFactory.create("o2", "1", "parking", 8L),
                        RowFactory.create("o3", "2", "parking", 9L)),
                DECISIONS);

        Dataset<Row> lines = AwardSystems.decided(frame(library, unknown, other), decisions);

        assertThat(AwardSystems.published(lines).collectAsList())
                .extracting(
                        row -> row.getString(0) + " " + row.getString(2) + " " + row.getInt(3) + " " + row.getList(4))
                .containsExactlyInAnyOrder(
                        "o2 parking 100 [decision:8]",
                        "o3 hr-and-payroll 94 [phrase-in-title:payroll system, cpv:48450000]");
        assertThat(texts(lines.where(col(AwardLines.OCID).equalTo("o1"))
                        .select(col(AwardLines.MARKETS).cast("string"))))
                .containsExactly("[48, 481]");
    }

    /** B1 and B2 are one council under two names. */
    @Test
    void aCouncilCountsOnceForEachSupplierThatItBoughtFrom() {
        String title = "Library management system";
        Dataset<Row> lines = decided(
                line("o1", "A", "B1", title, "48161000"),
                line("o2", "A", "B2", title, "48161000"),
                line("o3", "A", "B3", title, "48161000"),
                line("o4", "C", "B3", title, "48161000"),
                line("o5", "C", "university", title, "48161000"));
        Dataset<Row> buyers = spark.createDataFrame(
                List.of(
                        RowFactory.create("B1", "E1"),
                        RowFactory.create("B2", "E1"),
                        RowFactory.create("B3", "E3"),
                        RowFactory.create("university", null)),
                BUYERS);

        Dataset<Row> installations = SystemBases.installations(lines, buyers);

        assertThat(SystemBases.of(lines, installations).collectAsList())
                .containsExactly(RowFactory.create("libraries-and-archives", 5L, 0L, 2L, 2L));
        assertThat(SystemBases.shares(installations).collectAsList())
                .extracting(Row::toString)
                .containsExactlyInAnyOrder(
                        "[libraries-and-archives,A,2,66.67,1]", "[libraries-and-archives,C,1,33.33,2]");
    }

    @Test
    void coverageIsOfTechnologyAwards() {
        Dataset<Row> lines = decided(
                line("o1", "A", "B1", "Library management system", "48161000"),
                line("o2", "A", "B1", "Senior developer", "72262000"),
                line("o3", "A", "B1", "Roof", "45260000"));

        assertThat(SystemBases.coverage(lines).collectAsList()).containsExactly(RowFactory.create(2026, 2L, 1L));
    }

    private Dataset<Row> decided(Row... lines) {
        return AwardSystems.decided(frame(lines), AwardSystems.noDecisions(spark));
    }

    private Dataset<Row> frame(Row... lines) {
        return spark.createDataFrame(Arrays.asList(lines), LINES);
    }

    private static Row line(String ocid, String supplier, String buyer, String title, String cpv) {
        return RowFactory.create(
                ocid,
                "1",
                supplier,
                buyer,
                1,
                new String[] {cpv.substring(0, 2), cpv.substring(0, 3)},
                AwardSystems.of(new Purchase(List.of(title), null, List.of(cpv), List.of())),
                2026,
                "unknown",
                false,
                1_000L);
    }

    private static List<String> texts(Dataset<Row> one) {
        return one.collectAsList().stream().map(row -> row.getString(0)).toList();
    }
}
