package uk.lgcdt.analytics.market;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lgcdt.analytics.market.AwardLinesTestData.contract;
import static uk.lgcdt.analytics.market.AwardLinesTestData.lines;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.analytics.SparkTest;

/** The worked example is that of docs/measures/groups.md. */
@SparkTest
class GroupFiguresTest {

    private static final StructType GROUPS = new StructType()
            .add("supplier_id", DataTypes.StringType)
            .add("group_id", DataTypes.StringType)
            .add("ownership", DataTypes.StringType);

    private static final AwardLinesTestData.Line[] FOUR = {
        contract("S1", 40_000_00L), contract("S2", 30_000_00L), contract("S3", 20_000_00L), contract("S4", 10_000_00L)
    };

    private final SparkSession spark;

    GroupFiguresTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void twoCompaniesOfOneGroupCountAsOneSeller() {
        Map<String, Row> figures = measure(groups("S1 G none", "S2 S2 none", "S3 G parent", "S4 S4 unknown"), FOUR);

        assertThat(value(figures, "hhi value")).isEqualByComparingTo("4600");
        assertThat(value(figures, "top-share value")).isEqualByComparingTo("60");
        assertThat(value(figures, "ownership-known-share value")).isEqualByComparingTo("90");
        assertThat(figures.get("hhi value").<Long>getAs("n")).isEqualTo(3);
    }

    @Test
    void withoutTheOwnershipOfHalfTheValueNothingIsShownAsAGroupFigure() {
        Map<String, Row> figures = measure(groups("S1 S1 unknown", "S2 S2 none", "S3 S3 unknown", "S4 S4 none"), FOUR);

        assertThat(value(figures, "ownership-known-share value")).isEqualByComparingTo("40");
        assertThat(figures).hasSizeGreaterThan(15);
        figures.forEach((key, figure) -> {
            if (!key.startsWith("ownership-known-share")) {
                assertThat(figure.<String>getAs("status")).as(key).isNotEqualTo("calculated");
                assertThat(figure.<BigDecimal>getAs("value")).as(key).isNull();
            }
        });
        assertThat(figures.get("hhi value").<String>getAs("reason")).isEqualTo(MeasureStatus.OWNERSHIP_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomMarketsGiveWhatLinesThatNameTheGroupAsSupplierGive(long seed) {
        Random random = new Random(seed);
        String[] members = IntStream.range(0, 30)
                .mapToObj(i -> "S%d G%d parent".formatted(i, random.nextInt(12)))
                .toArray(String[]::new);
        Map<String, String> groupOf = new HashMap<>();
        Arrays.stream(members).map(member -> member.split(" ")).forEach(member -> groupOf.put(member[0], member[1]));
        AwardLinesTestData.Line[] market = IntStream.range(0, 200)
                .mapToObj(i -> contract("S" + random.nextInt(30), (long) random.nextInt(1, 50_000_00)))
                .toArray(AwardLinesTestData.Line[]::new);
        AwardLinesTestData.Line[] renamed = Arrays.stream(market)
                .map(line -> contract(groupOf.get(line.supplier()), line.pence()))
                .toArray(AwardLinesTestData.Line[]::new);

        Map<String, Row> figures = measure(groups(members), market);

        Dataset<Row> lines = lines(spark, renamed);
        Dataset<Row> suppliers = SuppliersByMarket.of(lines);
        Dataset<Row> none = spark.sql("select cast(null as string) as company_number where false");
        Dataset<Row> measures = MarketMeasures.of(suppliers, MarketBuyers.of(lines), none);
        Dataset<Row> ranked = MarketSuppliers.of(suppliers);
        List<Row> expected = ConcentrationFigures.of(measures, ranked, InstalledBase.of(lines, buyers()))
                .unionByName(Dynamism.of(measures, ranked))
                .collectAsList();
        assertThat(expected).hasSizeGreaterThan(15);
        for (Row figure : expected) {
            String key = figure.<String>getAs("measure") + " " + figure.getAs("basis");
            assertThat(figures.get(key)).as(key).isEqualTo(figure);
        }
    }

    private static BigDecimal value(Map<String, Row> figures, String figure) {
        return figures.get(figure).getAs("value");
    }

    private Dataset<Row> groups(String... members) {
        List<Row> rows = Arrays.stream(members)
                .map(member -> RowFactory.create((Object[]) member.split(" ")))
                .toList();
        return spark.createDataFrame(rows, GROUPS);
    }

    private Dataset<Row> buyers() {
        return spark.sql("select * from values ('B1', 'E1') as t(buyer_id, council_code)");
    }

    private Map<String, Row> measure(Dataset<Row> groups, AwardLinesTestData.Line... market) {
        Dataset<Row> lines = lines(spark, market);
        Map<String, Row> byKey = new HashMap<>();
        for (Row figure : GroupFigures.of(lines, groups, SuppliersByMarket.of(lines), buyers())
                .collectAsList()) {
            byKey.put(figure.<String>getAs("measure") + " " + figure.getAs("basis"), figure);
        }
        return byKey;
    }
}
