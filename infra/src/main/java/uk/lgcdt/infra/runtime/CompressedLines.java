package uk.lgcdt.infra.runtime;

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
import java.util.zip.GZIPInputStream;

/** Text in compressed parts in a folder of the lake: the files {@code part-…} in the order of their names. */
public final class CompressedLines {

    private static final int BUFFER = 65_536; // bytes

    private CompressedLines() {}

    /** Returns the first line that starts so, reading from the beginning; empty also where there is no such folder. */
    public static Optional<String> find(Path folder, String start) {
        try {
            for (Path part : parts(folder)) {
                Optional<String> found = findIn(part, start);
                if (found.isPresent()) {
                    return found;
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
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<String> findIn(Path part, String start) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(part), BUFFER), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> line.startsWith(start)).findFirst();
        }
    }
}
