package uk.lgcdt.analytics.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

@SparkTest
class ComponentsTest {

    private static final StructType PAIRS = new StructType()
            .add(NamePairs.ONE, DataTypes.StringType, false)
            .add(NamePairs.OTHER, DataTypes.StringType, false);

    private final SparkSession spark;

    ComponentsTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void longChainsHangTogether() {
        List<Row> chain = IntStream.range(0, 70).mapToObj(i -> pair(i, i + 1)).toList();

        for (Map<String, String> found : List.of(
                found(Components::of, chain), found(Components::together, chain), found(Components::spread, chain))) {
            assertThat(found).hasSize(71);
            assertThat(found.values()).containsOnly("000");
        }
    }

    @Test
    void noPairsHangTogetherNowhere() {
        assertThat(found(Components::of, List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theDriverFindsWhatTheClusterFinds(long seed) {
        Random random = new Random(seed);
        int nodes = 20 + random.nextInt(60);
        List<Row> pairs = Stream.generate(() -> pair(random.nextInt(nodes), random.nextInt(nodes)))
                .limit(10 + random.nextInt(60))
                .toList();

        assertThat(found(Components::together, pairs)).isNotEmpty().isEqualTo(found(Components::spread, pairs));
    }

    private Map<String, String> found(Function<Dataset<Row>, Dataset<Row>> way, List<Row> pairs) {
        return way
                .apply(spark.createDataFrame(pairs, PAIRS))
                .select(NamePairs.NODE, Components.COMPONENT)
                .collectAsList()
                .stream()
                .collect(Collectors.toMap(row -> row.getString(0), row -> row.getString(1)));
    }

    private static Row pair(int one, int other) {
        return RowFactory.create("%03d".formatted(one), "%03d".formatted(other));
    }
}
