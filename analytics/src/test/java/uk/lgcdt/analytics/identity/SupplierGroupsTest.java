package uk.lgcdt.analytics.identity;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.junit.jupiter.api.Test;
import scala.reflect.ClassTag$;
import uk.lgcdt.analytics.SparkTest;

@SparkTest
class SupplierGroupsTest {

    private static final List<String> NAMES = List.of(
            "Hargate Rill Ltd",
            "HARGATE RILL LIMITED",
            "Hargate & Rill",
            "Wexcombe Ltd",
            "Wexcombe & Thrale Ltd",
            "Thrale Ltd",
            "Beacon Construction",
            "Beacon Construction (UK) Ltd",
            "Beacon Construction Joinery Ltd",
            "Alone Quenby LLP");

    private final SparkSession spark;

    SupplierGroupsTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void namesOfOneSupplierAreOneGroupAndOthersStayApart() {
        Map<String, String> groups = groups(NAMES, IdentityRules.CHOSEN);

        assertThat(groups).containsOnlyKeys(NAMES);
        assertThat(groups.get("Hargate Rill Ltd"))
                .isEqualTo(groups.get("HARGATE RILL LIMITED"))
                .isEqualTo(groups.get("Hargate & Rill"));
        assertThat(groups.get("Wexcombe Ltd")).isNotEqualTo(groups.get("Wexcombe & Thrale Ltd"));
        assertThat(groups.get("Thrale Ltd"))
                .isNotEqualTo(groups.get("Wexcombe & Thrale Ltd"))
                .isNotEqualTo(groups.get("Wexcombe Ltd"));
        assertThat(groups.get("Alone Quenby LLP")).isEqualTo("Alone Quenby LLP");
    }

    @Test
    void aNameThatTwoFirmsHaveAsGoodAClaimToStaysApart() {
        Map<String, String> groups = groups(NAMES, IdentityRules.LOOSE);

        assertThat(groups.get("Beacon Construction (UK) Ltd"))
                .isNotEqualTo(groups.get("Beacon Construction Joinery Ltd"));
        assertThat(groups.get("Beacon Construction")).isEqualTo("Beacon Construction");
    }

    @Test
    void theOrderOfTheNamesChangesNothing() {
        Map<String, String> groups = groups(NAMES, IdentityRules.CHOSEN);
        List<String> shuffled = new ArrayList<>(NAMES);
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(groups(shuffled, IdentityRules.CHOSEN)).isEqualTo(groups);
        }
    }

    @Test
    void twoEntriesOfCompaniesHouseAreNeverOne() {
        List<String> nodes = List.of("GB-COH-01111111", "GB-COH-02222222", "NAME-1");
        Dataset<Row> names = spark.createDataset(nodes, Encoders.STRING())
                .select(
                        col("value").as(NamePairs.NODE),
                        org.apache.spark.sql.functions.lit("Hargate Rill Ltd").as(NamePairs.NAME));

        Map<String, String> groups = groups(names, IdentityRules.LOOSE);

        assertThat(groups.get("GB-COH-01111111")).isNotEqualTo(groups.get("GB-COH-02222222"));
    }

    private Map<String, String> groups(List<String> names, double limit) {
        return groups(
                spark.createDataset(names, Encoders.STRING())
                        .select(col("value").as(NamePairs.NODE), col("value").as(NamePairs.NAME)),
                limit);
    }

    private Map<String, String> groups(Dataset<Row> names, double limit) {
        Broadcast<WordFrequencies> frequencies = spark.sparkContext()
                .broadcast(NamePairs.frequencies(names), ClassTag$.MODULE$.apply(WordFrequencies.class));
        LongAccumulator compared = spark.sparkContext().longAccumulator();
        Dataset<Row> pairs = NamePairs.of(names, frequencies, compared).localCheckpoint();
        Map<String, String> groups = new TreeMap<>();
        SupplierGroups.of(names, pairs, frequencies, limit)
                .collectAsList()
                .forEach(row -> groups.put(row.getString(0), row.getString(1)));
        return groups;
    }
}
