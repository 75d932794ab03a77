package uk.lgcdt.batch.process;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A program of our own run beside us. Its standard input stays open as long as we live, so that it can end with us; its
 * process id is on record, so that it is found and ended later where we were killed and it was not.
 */
public final class ChildProcess implements AutoCloseable {

    private static final int SECONDS_TO_STOP = 20;

    private final Process process;
    private final Path record;
    private final Thread output;

    private ChildProcess(Process process, Path record, Thread output) {
        this.process = process;
        this.record = record;
        this.output = output;
    }

    /**
     * Starts it.
     *
     * @param environment added to our own
     * @param log takes all that it prints
     * @param lines is handed each printed line too
     */
    public static ChildProcess start(
            String name,
            List<String> command,
            Map<String, String> environment,
            Path running,
            Path log,
            Consumer<String> lines)
            throws IOException {
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        Path record = Orphans.record(running, name, process.toHandle());
        Thread output = Thread.ofPlatform().daemon().name(name + " output").start(() -> copy(process, log, lines));
        return new ChildProcess(process, record, output);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until it ends, and returns its exit status. */
    public int await() {
        try {
            int status = process.waitFor();
            output.join();
            Files.deleteIfExists(record);
            return status;
        } catch (InterruptedException cause) {
            close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a child process was at work", cause);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Ends it: asked first, forced if it does not listen. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Files.deleteIfExists(record);
        } catch (InterruptedException cause) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void copy(Process process, Path log, Consumer<String> lines) {
        try (BufferedReader printed = process.inputReader(StandardCharsets.UTF_8);
                BufferedWriter writer = Files.newBufferedWriter(log)) {
            for (String line = printed.readLine(); line != null; line = printed.readLine()) {
                writer.write(line);
                writer.newLine();
                writer.flush();
                lines.accept(line);
            }
        } catch (IOException closed) {
            // Its end is seen by whoever waits for it.
            return;
        }
    }
}
