package uk.lgcdt.batch;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lgcdt.batch.export.Dataset;

/** Everything that is published, before and after all that was received is made again from landing, on real servers. */
class RebuildIT {

    private static final Pattern PUBLISHED = Pattern.compile("Run (\\d+) is published");

    /** A warning names the run that found it, and a rebuild finds it anew. Nothing else differs. */
    private static final Map<Dataset, Set<String>> DIFFER = Map.of(Dataset.WARNINGS, Set.of("step", "step_run_id"));

    @TempDir
    private Path folder;

    private TypedCommands commands;

    @BeforeEach
    void openHome() {
        commands = new TypedCommands(folder);
    }

    @AfterEach
    void endWhatIsLeft() {
        commands.close();
    }

    @Test
    void theFiguresAreTheSameByteForByteAndTheOldRunStillOpens() throws Exception {
        commands.run(
                0,
                "sample",
                "--scale",
                "0.02",
                "--out",
                folder.resolve("sample").toString());
        TestFiles.write(folder.resolve("sample/page.json"), "<!DOCTYPE html><html></html>");
        TestFiles.write(
                folder.resolve("sample/undated.json"), "{\"ocid\":\"ocds-undated\",\"id\":\"1\",\"tag\":[\"award\"]}");
        commands.run(1, "load", folder.resolve("sample").toString());
        String first = published(commands.run(0, "refresh"));
        Map<String, String> before = export("before");
        // In a first run no supplier can have changed.
        assertThat(before.get(Dataset.SUPPLIER_CHANGES.word()).lines()).hasSize(1);
        assertThat(before)
                .allSatisfy((name, text) -> assertThat(text.lines().count())
                        .as(name)
                        .isGreaterThan(name.equals(Dataset.SUPPLIER_CHANGES.word()) ? 0 : 1));

        String second = published(commands.run(1, "rebuild", "--yes"));

        assertThat(second).isNotEqualTo(first);
        assertSame(before, export("after"));
        Map<String, String> again = export("opened-again", "--run", first);
        // A file has the warnings of its last load, whichever run is opened; figures never change.
        before.remove(Dataset.WARNINGS.word());
        again.remove(Dataset.WARNINGS.word());
        assertSame(before, again);
        assertThat(Files.readString(folder.resolve("opened-again/markets.csv.source.json")))
                .contains("\"run\" : " + first)
                .contains("\"market.fewest\" : \"3\"")
                .contains("\"version\" : \"CPV 2008\"");
    }

    /** Tells what differs and not all there is. */
    private static void assertSame(Map<String, String> before, Map<String, String> after) {
        assertThat(after).hasSameSizeAs(before);
        before.forEach((name, text) -> {
            if (!after.get(name).equals(text)) {
                List<String> differing = after.get(name)
                        .lines()
                        .filter(line -> !text.lines().toList().contains(line))
                        .limit(5)
                        .toList();
                throw new AssertionError(name + " differs, in " + differing);
            }
        });
    }

    private static String published(String output) {
        Matcher run = PUBLISHED.matcher(output);
        assertThat(run.find()).as(output).isTrue();
        return run.group(1);
    }

    /** The text of each dataset's file, by dataset. */
    private Map<String, String> export(String name, String... more) throws Exception {
        Path out = folder.resolve(name);
        String[] arguments = Stream.concat(Stream.of("export", "--all", "--out", out.toString()), Stream.of(more))
                .toArray(String[]::new);
        commands.run(0, arguments);
        Map<String, String> texts = new TreeMap<>();
        for (Dataset dataset : Dataset.values()) {
            Path file = out.resolve(dataset.word() + ".csv");
            texts.put(
                    dataset.word(),
                    DIFFER.containsKey(dataset) ? without(DIFFER.get(dataset), file) : Files.readString(file));
        }
        return texts;
    }

    /** The rows without some columns, in an order that those do not set. */
    private static String without(Set<String> columns, Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            List<String> lines = rows.stream()
                    .map(row -> row.getFieldsAsMap().entrySet().stream()
                            .filter(cell -> !columns.contains(cell.getKey()))
                            .map(Object::toString)
                            .collect(Collectors.joining(",")))
                    .sorted()
                    .toList();
            return String.join("\n", lines) + "\n";
        }
    }
}
