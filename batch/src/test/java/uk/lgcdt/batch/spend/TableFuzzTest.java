package uk.lgcdt.batch.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Spoilt tables, a tenth of them spreadsheets, are loaded, wait or are rejected, with little memory and in time. {@code
 * -Dfuzz.tables=6000} loads more of them than every build does, {@code -Dfuzz.seed=7} others.
 */
class TableFuzzTest {

    private static final int FILES = Integer.getInteger("fuzz.tables", 300);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_124);

    @Test
    void spoiltTablesAreLoadedOrWaitOrAreRejectedWithLittleMemoryAndInTime() throws Exception {
        Path folder = Files.createTempDirectory(
                Files.isWritable(Path.of("/dev/shm"))
                        ? Path.of("/dev/shm")
                        : Path.of(System.getProperty("java.io.tmpdir")),
                "fuzz");
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TableFuzz.class.getName(),
                        folder.toString(),
                        String.valueOf(FILES),
                        String.valueOf(SEED))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(60 + FILES / 4, TimeUnit.SECONDS))
                    .as("ends in time")
                    .isTrue();
            String said = Files.readString(output, StandardCharsets.UTF_8);
            assertThat(process.exitValue()).as(said).isZero();
            assertThat(said).containsPattern("loaded \\d{3,} waiting \\d+ rejected \\d{2,}");
            System.out.println(said.lines().reduce("", (first, last) -> last));
        } finally {
            process.destroyForcibly().waitFor();
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
