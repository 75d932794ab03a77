package uk.lgcdt.analytics.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.analytics.SparkTest;
import uk.lgcdt.analytics.TableCells;
import uk.lgcdt.analytics.dependency.Dependencies;
import uk.lgcdt.analytics.reference.DependencyReference;
import uk.lgcdt.analytics.reference.Expected;
import uk.lgcdt.analytics.reference.Figures;
import uk.lgcdt.analytics.reference.GeneratedWorld;
import uk.lgcdt.analytics.reference.GroupReference;
import uk.lgcdt.analytics.reference.MatchingReference;
import uk.lgcdt.analytics.reference.SpendAfterEndReference;
import uk.lgcdt.analytics.reference.TableReference;
import uk.lgcdt.analytics.reference.World;
import uk.lgcdt.infra.market.Measure;

/**
 * Every figure of a generated world, with its n, coverage and reason, from awards as published: once by Spark, once by the plain
 * Java of {@code uk.lgcdt.analytics.reference}.
 */
@SparkTest
class GeneratedMarketsTest {

    private final SparkSession spark;

    GeneratedMarketsTest(SparkSession spark) {
        this.spark = spark;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyFigureOfEveryMarketAndYear(long seed) {
        World world = GeneratedWorld.of(seed);
        Tables tables = new Tables(new WorldRows(spark, world));

        Map<String, Expected> figures = byKey(tables.figures());

        Map<String, Expected> expected = Figures.ofCompanies(world).byKey();
        assertSame(figures, expected);
        assertEachIsShownSomewhere(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyFigureOfGroupsAsSellers(long seed) {
        World world = GeneratedWorld.of(seed);
        WorldRows rows = new WorldRows(spark, world);
        Tables tables = new Tables(rows);

        Dataset<Row> figures = GroupFigures.of(tables.lines, rows.groups(), tables.suppliers, rows.buyers());

        assertSame(byKey(figures), GroupReference.figures(world));
    }

    /** Too few councils pay under one known contract here for a figure to be shown; {@link SpendAfterEndTest} has those. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void spendAfterTheEndOfContracts(long seed) {
        World world = GeneratedWorld.of(seed);
        WorldRows rows = new WorldRows(spark, world);

        Map<String, Expected> expected = SpendAfterEndReference.figures(world);
        assertSame(byKey(SpendAfterEnd.of(rows.awardLines(), rows.buyers(), rows.buyerSpend())), expected);
        assertThat(expected.values()).anyMatch(figure -> figure.n() > 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theIndexWhereNamesAreMatchedStrictlyOrLoosely(long seed) {
        World world = GeneratedWorld.of(seed);
        WorldRows rows = new WorldRows(spark, world);
        UnaryOperator<String> loose = name -> name.matches("GB-COH.*[02468]") ? "loose" : world.supplierOf(name);

        Dataset<Row> figures = MatchingSensitivity.of(
                rows.unresolved(), rows.resolution(UnaryOperator.identity()), rows.resolution(loose));

        Map<String, Expected> expected =
                new TreeMap<>(MatchingReference.hhi(world, UnaryOperator.identity(), "strict-matching"));
        expected.putAll(MatchingReference.hhi(world, loose, "loose-matching"));
        assertSame(byKey(figures), expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theTablesOfMarketsTheirSuppliersAndBuyers(long seed) {
        World world = GeneratedWorld.of(seed);
        Tables tables = new Tables(new WorldRows(spark, world));

        assertThat(TableCells.of(tables.measures, "market", "year")).isEqualTo(TableReference.measures(world));
        assertThat(TableCells.of(MarketSuppliers.of(tables.suppliers), "market", "year", "supplier_id"))
                .isEqualTo(TableReference.suppliers(world));
        assertThat(TableCells.of(MarketBuyers.of(tables.lines), "market", "year", "buyer_id"))
                .isEqualTo(TableReference.buyers(world));
        assertThat(TableCells.of(Dependencies.of(tables.lines), "buyer_id", "supplier_id", "year"))
                .isEqualTo(DependencyReference.rows(world));
    }

    private static void assertSame(Map<String, Expected> figures, Map<String, Expected> expected) {
        assertThat(figures.keySet()).isEqualTo(expected.keySet());
        Map<String, String> different = new TreeMap<>();
        expected.forEach((key, figure) -> {
            if (!isSame(key, figures.get(key), figure)) {
                different.put(key, figures.get(key) + " but expected " + figure);
            }
        });
        assertThat(different).isEmpty();
    }

    /** Logarithms are not exact: their figure may differ by one in the last decimal. */
    private static boolean isSame(String key, Expected figure, Expected expected) {
        if (!key.contains(" entropy-") || figure.value() == null || expected.value() == null) {
            return figure.equals(expected);
        }
        return figure.n() == expected.n()
                && figure.value().subtract(expected.value()).abs().compareTo(new BigDecimal("0.0001")) <= 0;
    }

    /** A comparison of reasons alone would prove nothing. */
    private static void assertEachIsShownSomewhere(Map<String, Expected> expected) {
        Set<String> never = new HashSet<>();
        for (Measure measure : Measure.values()) {
            never.add(measure.key());
        }
        never.remove(Measure.OWNERSHIP_KNOWN_SHARE.key());
        never.remove(Measure.SPEND_AFTER_END_SHARE.key());
        expected.forEach((key, figure) -> {
            if (figure.value() != null && figure.value().signum() > 0) {
                never.remove(key.split(" ")[2]);
            }
        });
        assertThat(never).isEmpty();
    }

    private static Map<String, Expected> byKey(Dataset<Row> figures) {
        Map<String, Expected> byKey = new TreeMap<>();
        for (Row row : figures.collectAsList()) {
            String key = row.getAs("market") + " " + row.getAs("year") + " " + row.getAs("measure") + " "
                    + row.getAs("basis");
            Expected figure =
                    new Expected(row.getAs("value"), row.<Long>getAs("n"), row.getAs("coverage"), row.getAs("reason"));
            assertThat(row.<String>getAs("status")).as(key).isEqualTo(figure.status());
            assertThat(row.<BigDecimal>getAs("value") == null || figure.reason() == null)
                    .as(key)
                    .isTrue();
            assertThat(byKey.put(key.strip(), figure)).as(key).isNull();
        }
        return byKey;
    }

    /** As a refresh makes them. */
    private static final class Tables {

        private final WorldRows rows;
        private final Dataset<Row> lines;
        private final Dataset<Row> suppliers;
        private final Dataset<Row> measures;

        Tables(WorldRows rows) {
            this.rows = rows;
            lines = rows.awardLines();
            suppliers = SuppliersByMarket.of(lines).localCheckpoint();
            measures = MarketMeasures.of(suppliers, MarketBuyers.of(lines), rows.assured())
                    .localCheckpoint();
        }

        Dataset<Row> figures() {
            return MarketFigures.of(
                    measures, suppliers, MarketSuppliers.of(suppliers), lines, rows.buyers(), rows.sourcing());
        }
    }
}
