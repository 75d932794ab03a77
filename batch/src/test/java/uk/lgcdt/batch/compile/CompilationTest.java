package uk.lgcdt.batch.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.analytics.compile.MergeOptions;
import uk.lgcdt.batch.TestFiles;

class CompilationTest {

    /** Moments that differ, in an order that their texts do not have. */
    private static final List<String> DATES = List.of(
            "2020-06-01",
            "2020-06-01T09:30:00+02:00",
            "2020-06-01T08:00:00Z",
            "2020-06-01T02:00:00-07:00",
            "2020-06-02");

    @TempDir
    private Path folder;

    private final List<String> merged = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** The seed is the parameter. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfReleasesAndTheirSpreadOverFilesChangeNothing(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> releases = releases(random);
        List<String> inOrder = compiled(List.of(releases));
        Collections.shuffle(releases, random);
        int cut = random.nextInt(releases.size());

        List<String> shuffled = compiled(List.of(releases.subList(0, cut), releases.subList(cut, releases.size())));

        assertThat(shuffled).containsExactlyInAnyOrderElementsOf(inOrder).hasSize(6);
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatIsNoReleaseIsSaidAndEveryOtherIsMerged() throws IOException {
        List<String> result = compiled(List.of(List.of(
                "{\"ocid\":\"ocds-x-1\",\"date\":\"2020-01-02\",\"a\":1}",
                "\"text\"",
                "7",
                "{\"date\":\"2020-01-02\",\"a\":2}",
                "{\"ocid\":\"ocds-x-1\",\"b\":1}",
                "{\"ocid\":\"ocds-x-1\",\"date\":null,\"c\":1}",
                "{\"ocid\":\"ocds-x-2\",\"date\":{},\"d\":1}")));

        assertThat(result)
                .containsExactly(
                        "{\"ocid\":\"ocds-x-1\",\"b\":1,\"date\":\"2020-01-02\",\"c\":1,\"a\":1,"
                                + "\"id\":\"ocds-x-1-2020-01-02\",\"tag\":[\"compiled\"]}",
                        "{\"ocid\":\"ocds-x-2\",\"date\":{},\"d\":1,\"id\":\"ocds-x-2-{}\",\"tag\":[\"compiled\"]}");
        assertThat(complaints)
                .extracting(complaint -> complaint.replace(folder + "/", ""))
                .extracting(complaint -> complaint.split(":")[0] + complaint.split(":")[1])
                .containsExactly(
                        "0.json, release 2 It is no JSON object",
                        "0.json, release 3 It is no JSON object",
                        "0.json, release 4 It has no ocid",
                        "MissingDate ocds-x-1, date",
                        "NullDate ocds-x-1, date",
                        "NonStringDate ocds-x-2, date");
    }

    @Test
    void filesAreNamedByThePathsThatWereGiven() throws IOException {
        Path file = TestFiles.write(folder.resolve("a/x.json"), "<html>");
        TestFiles.write(folder.resolve("b/x.json"), "<html>");
        Path given = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());
        Path input = TestFiles.write(folder.resolve("temporary"), "<html>");

        new Compilation(MergeOptions.compiled(), new Collecting())
                .compile(
                        List.of(file, given.resolve("b"), Path.of("/dev/null"), input),
                        Map.of(input, "standard input"));

        assertThat(complaints)
                .extracting(complaint -> complaint.split("[:,]")[0])
                .containsExactly(file.toString(), given.resolve("b/x.json").toString(), "/dev/null", "standard input");
    }

    @Test
    void whatComesBeforeTheCutOfAPackedFileIsMerged() throws IOException {
        Random random = new Random(7); // so that it does not pack well
        StringBuilder lines = new StringBuilder();
        for (int number = 0; number < 20_000; number++) {
            lines.append(TestFiles.release("ocds-" + number, Long.toHexString(random.nextLong())))
                    .append('\n');
        }
        byte[] packed = TestFiles.gzip(TestFiles.bytes(lines.toString()));
        Path cut = TestFiles.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(packed, packed.length / 2));

        new Compilation(MergeOptions.compiled(), new Collecting()).compile(List.of(cut));

        assertThat(merged).hasSizeGreaterThan(100);
        assertThat(complaints)
                .singleElement()
                .asString()
                .startsWith(cut + ", after line " + merged.size() + ": It is damaged from there (");
    }

    private List<String> compiled(List<List<String>> files) throws IOException {
        merged.clear();
        List<Path> paths = new ArrayList<>();
        for (List<String> releases : files) {
            Path file = folder.resolve(paths.size() + ".json");
            paths.add(TestFiles.write(file, TestFiles.releasePackage(releases.toArray(String[]::new))));
        }
        new Compilation(MergeOptions.compiled(), new Collecting()).compile(paths);
        return List.copyOf(merged);
    }

    private static List<String> releases(Random random) {
        List<String> releases = new ArrayList<>();
        for (int process = 1; process <= 6; process++) {
            for (String date : DATES) {
                releases.add(
                        "{\"ocid\":\"ocds-x-%d\",\"id\":\"r\",\"date\":\"%s\",\"tender\":{\"f%d\":%d},\"x\":[{\"id\":\"%d\",\"f%d\":null,\"f%d\":1}]}"
                                .formatted(
                                        process,
                                        date,
                                        random.nextInt(3),
                                        random.nextInt(9),
                                        random.nextInt(2),
                                        random.nextInt(3),
                                        3 + random.nextInt(3)));
            }
        }
        return releases;
    }

    private final class Collecting implements CompileReport {

        @Override
        public void merged(String json) {
            merged.add(json);
        }

        @Override
        public void warn(String sentence) {
            complaints.add(sentence);
        }

        @Override
        public void reject(String sentence) {
            complaints.add(sentence);
        }
    }
}
