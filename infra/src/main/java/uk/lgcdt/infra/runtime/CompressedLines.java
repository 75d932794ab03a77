package uk.lgcdt.infra.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Text in compressed parts in a folder of the lake: the files {@code part-…} in the order of their names. */
public final class CompressedLines {

    private static final int BUFFER = 65_536; // bytes
    private static final int HEAD = 512; // bytes

    private CompressedLines() {}

    /**
     * Returns the first line that starts so, reading from the beginning; empty also where there is no such folder.
     *
     * @throws ReadingLimitException when that costs more than a page may
     */
    public static Optional<String> find(Path folder, String start) {
        return find(folder, start, head -> false, ReadingLimits.OF_A_PAGE);
    }

    /**
     * Returns the first line that starts so, if it comes before what cannot stand before it.
     *
     * @param isPassed whether a line with that beginning, of 512 bytes or more, comes after the one that is wanted
     * @throws ReadingLimitException when that costs more than the limits
     */
    public static Optional<String> find(Path folder, String start, Predicate<String> isPassed, ReadingLimits limits) {
        ReadingLimits.Reading reading = limits.begin();
        int headBytes = Math.max(HEAD, start.getBytes(StandardCharsets.UTF_8).length);
        try {
            for (Path part : parts(folder)) {
                try (var lines =
                        new LineReader(new GZIPInputStream(Files.newInputStream(part), BUFFER), headBytes, reading)) {
                    while (lines.next()) {
                        String head = lines.head();
                        if (head.startsWith(start)) {
                            return Optional.of(lines.line());
                        }
                        if (isPassed.test(head)) {
                            return Optional.empty();
                        }
                    }
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
}
