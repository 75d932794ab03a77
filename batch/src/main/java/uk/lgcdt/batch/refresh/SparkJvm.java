package uk.lgcdt.batch.refresh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How the JVM in which Spark works is set up, by how much work waits for it: {@code docs/benchmarks.md}. */
final class SparkJvm {

    /** Bytes of received, compressed data up to which most of a refresh is spent on planning and not on rows. */
    static final long LITTLE_DATA = 8L << 20;

    private SparkJvm() {}

    /** @param received the folder of received data */
    static List<String> flags(String master, Path received, String memory) {
        // Short work on much data: throughput before pauses.
        List<String> flags = new ArrayList<>(List.of("-XX:+UseParallelGC", "-Xmx" + memory));
        if (master.startsWith("local") && bytes(received) <= LITTLE_DATA) {
            // Planning is code that runs a few times each; it ends before optimising it has paid.
            flags.add("-XX:TieredStopAtLevel=1");
        }
        return flags;
    }

    /** Data that a load is moving while they are looked at count as much: that is slower at worst. */
    private static long bytes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(SparkJvm::size).sum();
        } catch (IOException | UncheckedIOException moved) {
            return Long.MAX_VALUE;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
