package uk.lgcdt.infra.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.infra.runtime.Home;

/**
 * Finds the compiled release of a process as a run has written it beside its Parquet tables: as compressed JSON lines in
 * folders by the ocid's checksum, so that one folder is read and no engine is needed.
 */
@Component
public class CompiledReleases {

    /** The table's folder in that of the run. */
    public static final String TABLE = "compiled_releases";

    /** Name of the folders within, which Spark writes as {@code part=17}. */
    public static final String PART = "part";

    /** CRC-32 of the ocid's UTF-8 bytes modulo this number is its part. */
    public static final int PARTS = 128;

    /** What stands between the ocid and the release; quotes within an ocid are escaped. */
    public static final String BEFORE_RELEASE = ",\"compiled\":";

    private final Path runs;

    CompiledReleases(Home home) {
        runs = home.lake().resolve("runs");
    }

    /** Returns the process's compiled release as JSON on one line; empty where the run has no such process. */
    public Optional<String> find(RunId run, Ocid ocid) {
        Path folder = runs.resolve(run.toString()).resolve(TABLE).resolve(PART + "=" + partOf(ocid));
        String start = "{\"ocid\":" + JsonMapper.shared().writeValueAsString(ocid.value()) + BEFORE_RELEASE;
        try {
            for (Path file : files(folder)) {
                Optional<String> found = find(file, start);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static long partOf(Ocid ocid) {
        CRC32 checksum = new CRC32();
        checksum.update(ocid.value().getBytes(StandardCharsets.UTF_8));
        return checksum.getValue() % PARTS;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<String> find(Path file, String start) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 65_536), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.startsWith(start))
                    .findFirst()
                    .map(line -> line.substring(start.length(), line.length() - 1));
        }
    }
}
