package uk.lgcdt.infra.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * The note of a folder's node: its process, and where it listens.
 *
 * @param started epoch milliseconds; tells it from a later process that was given its number
 * @param port on the loopback address
 */
record ElasticsearchProcess(long pid, long started, int port) {

    private static final int CLOCK_TOLERANCE_MILLIS = 2_000;

    static ElasticsearchProcess of(ProcessHandle node, int port) {
        return new ElasticsearchProcess(node.pid(), startOf(node), port);
    }

    /** Returns the note that stands in a node's folder; empty when no node was started there. */
    static Optional<ElasticsearchProcess> read(Path folder) throws IOException {
        try {
            String[] words = Files.readString(fileIn(folder)).strip().split(" ");
            if (words.length != 3) {
                return Optional.empty(); // its writer was killed
            }
            return Optional.of(new ElasticsearchProcess(
                    Long.parseLong(words[0]), Long.parseLong(words[1]), Integer.parseInt(words[2])));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    static void forget(Path folder) throws IOException {
        Files.deleteIfExists(fileIn(folder));
    }

    void write(Path folder) throws IOException {
        Files.writeString(fileIn(folder), pid + " " + started + " " + port + "\n");
    }

    /** Returns its process; empty when that is gone, even where its parent has not collected it. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(process -> process.info().command().isPresent())
                .filter(process -> Math.abs(startOf(process) - started) <= CLOCK_TOLERANCE_MILLIS);
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
    }

    private static Path fileIn(Path folder) {
        return folder.resolve("node");
    }
}
