package uk.lgcdt.infra.landing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.infra.runtime.Home;

/**
 * Finds a row of a landed file again, as it was kept for Spark: a release byte for byte as published, a payment with the
 * columns that were recognised. The file's parts are read from the beginning, so that it costs nothing until it is asked.
 */
@Component
public class RowsAsReceived {

    private static final String RELEASE = ",\"release\":";

    private final Path received;

    RowsAsReceived(Home home) {
        received = home.lake().resolve("received");
    }

    /** Returns the row at that position as JSON; empty where the file has none, or its rows are not kept as such. */
    public Optional<String> find(LandedFile file, String position) {
        Path folder =
                received.resolve(file.kind().name().toLowerCase(Locale.ROOT)).resolve(file.sha256());
        String start = "{\"landed\":%d,\"position\":%s,"
                .formatted(file.id(), JsonMapper.shared().writeValueAsString(position));
        try {
            for (Path part : parts(folder)) {
                Optional<String> found = find(part, start);
                if (found.isPresent()) {
                    return found.map(RowsAsReceived::withoutEnvelope);
                }
            }
            return Optional.empty();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static List<Path> parts(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> parts = Files.list(folder)) {
            return parts.sorted().toList();
        }
    }

    private static Optional<String> find(Path part, String start) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(part), 65_536), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> line.startsWith(start)).findFirst();
        }
    }

    /** What load wrote around a release is taken off, so that what is left is what was published. */
    private static String withoutEnvelope(String line) {
        int release = line.indexOf(RELEASE);
        return release < 0 ? line : line.substring(release + RELEASE.length(), line.length() - 1);
    }
}
