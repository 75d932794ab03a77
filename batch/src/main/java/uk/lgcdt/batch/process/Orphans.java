package uk.lgcdt.batch.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Child processes whose parent was killed; they hold ports and sessions that the next start needs. */
public final class Orphans {

    private static final String SUFFIX = ".process";
    private static final int SECONDS_TO_END = 10;
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    private Orphans() {}

    /** Ends the children on record whose parents are gone. A child of a living process is left alone. */
    public static void reap(Path running) {
        if (!Files.isDirectory(running)) {
            return;
        }
        try (Stream<Path> files = Files.list(running)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(SUFFIX)).toList()) {
                reapOne(file);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Puts a child on record: a line for it and one for ourselves, each a process id and the moment of its start. */
    static Path record(Path running, String name, ProcessHandle child) throws IOException {
        Files.createDirectories(running);
        Path file = running.resolve(name + "-" + child.pid() + SUFFIX);
        Path draft =
                Path.of(file + ".draft"); // another command that looks through the records must not see half of one
        Files.write(draft, List.of(lineOf(child), lineOf(ProcessHandle.current())));
        return Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void reapOne(Path file) throws IOException {
        List<String> lines = linesOf(file);
        if (lines.size() == 2 && find(lines.get(1)).isPresent()) {
            return;
        }
        if (lines.size() == 2) {
            find(lines.getFirst()).ifPresent(Orphans::end);
        }
        Files.deleteIfExists(file);
    }

    /** Returns none where the command that wrote them, or another that looks through them now, was quicker. */
    private static List<String> linesOf(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException gone) {
            return List.of();
        }
    }

    private static void end(ProcessHandle orphan) {
        orphan.destroyForcibly();
        // One that its new parent does not collect seems to live on, but holds nothing any more.
        orphan.onExit()
                .completeOnTimeout(orphan, SECONDS_TO_END, TimeUnit.SECONDS)
                .join();
    }

    private static String lineOf(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
    }

    /** Returns the process, unless its number has been given to another since. */
    private static Optional<ProcessHandle> find(String line) {
        String[] words = line.split(" ");
        Instant started = Instant.ofEpochMilli(Long.parseLong(words[1]));
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .map(start -> Duration.between(started, start).abs().compareTo(CLOCK_TOLERANCE) <= 0)
                        .orElse(false));
    }
}
