package uk.lgcdt.analytics.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import uk.lgcdt.analytics.SparkTest;
import uk.lgcdt.analytics.notice.Releases;
import uk.lgcdt.analytics.notice.Sourcing;

@SparkTest
class MarketFiguresTest {

    private static final String SOFTWARE = "\"items\":[{\"id\":\"1\",\"additionalClassifications\":"
            + "[{\"scheme\":\"CPV\",\"id\":\"48000000\"}]}],\"procurementMethod\":\"open\"";

    private final SparkSession spark;

    MarketFiguresTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void oneContractAndTwoSuppliersWithUnknownValuesSayNothingOfAMarket() {
        for (Map<String, Row> figures : List.of(measure(contract(1)), measure(contract(1), contract(2)))) {
            assertThat(figures).hasSizeGreaterThan(30).allSatisfy((key, figure) -> {
                assertThat(figure.<String>getAs("status")).isNotEqualTo("calculated");
                assertThat(figure.<String>getAs("reason")).isNotNull();
                assertThat(figure.<BigDecimal>getAs("value")).isNull();
            });
        }
    }

    @Test
    void everyContractIsAskedOnceHoweverManySuppliersShareIt() {
        Map<String, Row> figures =
                measure(contract(1).supplier("second").supplier("third"), contract(2), contract(3), contract(4));

        assertThat(figures.get("2026 procedure-share open").<Long>getAs("n")).isEqualTo(4);
        assertThat(figures.get("2026 call-off-share contracts").<Long>getAs("n"))
                .isEqualTo(4);
        assertThat(figures.get("2026 call-off-share contracts").<BigDecimal>getAs("value"))
                .isEqualByComparingTo("0");
    }

    private static ReleaseTestData contract(int number) {
        return new ReleaseTestData("notice-" + number, "UK6")
                .process("process-" + number)
                .tender(SOFTWARE)
                .award("1", "active")
                .supplier("supplier-" + number);
    }

    private Map<String, Row> measure(ReleaseTestData... notices) {
        List<String> received = new ArrayList<>();
        Stream.of(notices).forEach(notice -> received.add(notice.line(received.size() + 1)));
        Dataset<Row> releases = Releases.of(
                        spark.createDataset(received, Encoders.STRING()).toDF("value"))
                .localCheckpoint();
        Dataset<Row> lines = AwardLines.of(releases).localCheckpoint();
        return FigureTestData.byKey(figures(releases, lines));
    }

    /** From what was received to figures, as a refresh does it. */
    static Dataset<Row> figures(Dataset<Row> releases, Dataset<Row> lines) {
        Dataset<Row> suppliers = SuppliersByMarket.of(lines).localCheckpoint();
        Dataset<Row> none = lines.sparkSession().sql("select cast(null as string) as company_number where false");
        return MarketFigures.of(
                MarketMeasures.of(suppliers, MarketBuyers.of(lines), none).localCheckpoint(),
                suppliers,
                MarketSuppliers.of(suppliers),
                lines,
                Buyers.of(Buyers.named(releases), lines),
                Sourcing.of(releases).localCheckpoint());
    }
}
