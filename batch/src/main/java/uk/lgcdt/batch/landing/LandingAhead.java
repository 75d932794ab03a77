package uk.lgcdt.batch.landing;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Copies files into landing one ahead of whoever loads them, so that the disk is at work while rows are read. A copy
 * whose load never comes stays in landing under its checksum, where the next load of the file finds it.
 */
final class LandingAhead implements AutoCloseable {

    private static final long SECONDS_TO_END = 30;

    private final Landing landing;
    private final Iterator<GivenFile> files;
    private final ExecutorService copying = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("copy-files").daemon().factory());
    private @Nullable GivenFile nextFile;
    private @Nullable Future<Landing.Stored> nextCopy;

    /** @param files in the order in which they will be asked for */
    LandingAhead(Landing landing, List<GivenFile> files) {
        this.landing = landing;
        this.files = files.stream().filter(file -> file.flaw() == null).iterator();
    }

    /** Returns the copy of a file, made by now or made at once, and begins with the one after it. */
    Landing.Stored take(GivenFile file) throws IOException {
        while (nextFile != file && files.hasNext()) {
            begin(files.next());
        }
        Future<Landing.Stored> copy = nextCopy;
        if (nextFile != file || copy == null) {
            return landing.store(file.path());
        }
        try {
            return copy.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Copying was interrupted", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException("A file could not be copied", failed.getCause());
        } finally {
            if (files.hasNext()) {
                begin(files.next());
            }
        }
    }

    private void begin(GivenFile file) {
        Callable<Landing.Stored> copy = () -> landing.store(file.path());
        nextFile = file;
        nextCopy = copying.submit(copy);
    }

    /** Breaks off a copy that nobody will ask for. */
    @Override
    public void close() {
        copying.shutdownNow();
        try {
            if (!copying.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                throw new IllegalStateException("A file is still being copied after its load has ended");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
