package uk.lgcdt.analytics.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import uk.lgcdt.analytics.RealReleases;
import uk.lgcdt.analytics.SparkTest;

@SparkTest
class ProcessesTest {

    private final SparkSession spark;

    ProcessesTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void undatedReleasesComeFirstAndCopiesCountOnce() {
        List<Row> processes = compiled(
                        List.of(
                                "{\"landed\":10,\"position\":\"release 2\",\"ocid\":\"ocds-x-1\",\"date\":\"2020-01-02\",\"release\":{\"ocid\":\"ocds-x-1\",\"id\":\"b\",\"date\":\"2020-01-02\",\"a\":2}}",
                                "{\"landed\":10,\"position\":\"release 3\",\"ocid\":\"ocds-x-1\",\"release\":{\"ocid\":\"ocds-x-1\",\"id\":\"c\",\"a\":3}}",
                                "{\"landed\":11,\"position\":\"release 1\",\"ocid\":\"ocds-x-1\",\"date\":\"2020-01-02\",\"release\":{\"ocid\":\"ocds-x-1\",\"id\":\"b\",\"date\":\"2020-01-02\",\"a\":2}}",
                                "{\"landed\":9,\"position\":\"release 1\",\"release\":{\"ocid\":\"ocds-x-1\",\"id\":\"a\",\"date\":\"2020-01-01\",\"a\":1}}"),
                        3)
                .collectAsList();

        assertThat(processes).hasSize(1);
        Row process = processes.getFirst();
        assertThat(process.<String>getAs(Processes.COMPILED))
                .contains("\"a\":2")
                .contains("ocds-x-1-2020-01-02");
        assertThat(process.<Integer>getAs(Processes.RELEASES)).isEqualTo(3);
        assertThat(process.<Instant>getAs(Processes.FIRST_PUBLISHED_AT))
                .isEqualTo(Instant.parse("2020-01-01T00:00:00Z"));
        assertThat(Processes.warnings(compiled(
                                List.of(
                                        "{\"landed\":1,\"position\":\"release 1\",\"ocid\":\"o\",\"release\":{\"ocid\":\"o\"}}"),
                                1))
                        .select(Processes.CODE)
                        .as(Encoders.STRING())
                        .collectAsList())
                .containsExactly("MissingDate");
    }

    @Test
    void eachCompiledReleaseIsALineInThePartOfItsOcid() {
        String ocid = "ocds-\\\"é-1";
        Dataset<Row> processes = compiled(
                List.of("{\"landed\":1,\"position\":\"release 1\",\"ocid\":\"" + ocid
                        + "\",\"release\":{\"id\":\"a\"}}"),
                1);
        CRC32 checksum = new CRC32();
        checksum.update("ocds-\"é-1".getBytes(StandardCharsets.UTF_8));

        Row line = Processes.lines(processes).collectAsList().getFirst();

        assertThat(line.<String>getAs("value"))
                .startsWith("{\"ocid\":\"" + ocid + "\",\"compiled\":{\"id\":")
                .endsWith("}}");
        assertThat(line.<Integer>getAs("part")).isEqualTo((int) (checksum.getValue() % 128));
    }

    @Test
    void generatedReleasesAreMergedAlikeHoweverTheyAreSpread() {
        List<String> lines = new ArrayList<>();
        Random random = new Random(5);
        for (int number = 0; number < 2_000; number++) {
            int process = random.nextInt(300);
            lines.add(
                    "{\"landed\":1,\"position\":\"release %d\",\"release\":{\"ocid\":\"ocds-x-%d\",\"id\":\"%d\",\"date\":\"2020-01-01T00:%02d:%02dZ\",\"tender\":{\"v%d\":%d}}}"
                            .formatted(
                                    number, process, number, number / 60 % 60, number % 60, random.nextInt(4), number));
        }

        Map<String, String> one = texts(compiled(lines, 1));
        Collections.shuffle(lines, random);

        assertThat(texts(compiled(lines, 7))).isEqualTo(one).hasSize(one.size());
    }

    @Test
    void realReleasesAreMergedAsByTheEngineAlone() throws IOException {
        Assumptions.assumeTrue(RealReleases.arePresent(), "No real releases beside the checkout");
        List<String> lines = RealReleases.received();
        Map<String, List<JsonObject>> releases = lines.stream()
                .map(line -> JsonObject.parse(line).object("release"))
                .sorted(Comparator.comparing(release -> ReleaseMoment.of(Objects.requireNonNull(release.text("date")))))
                .collect(Collectors.groupingBy(
                        release -> String.valueOf(release.text("ocid")), TreeMap::new, Collectors.toList()));
        Map<String, String> expected = new TreeMap<>();
        releases.forEach((ocid, ordered) -> {
            ProcessMerge merge = new ProcessMerge(ocid, MergeOptions.compiled(), warning -> {});
            ordered.forEach(merge::add);
            expected.put(ocid, merge.result().toString());
        });

        assertThat(texts(compiled(lines, 4))).isEqualTo(expected).hasSize(911);
    }

    private Dataset<Row> compiled(List<String> lines, int partitions) {
        return Processes.of(
                spark.createDataset(lines, Encoders.STRING()).toDF("value").repartition(partitions));
    }

    private static Map<String, String> texts(Dataset<Row> processes) {
        Map<String, String> texts = new TreeMap<>();
        processes.collectAsList().forEach(row -> texts.put(row.getAs(Processes.OCID), row.getAs(Processes.COMPILED)));
        return texts;
    }
}
