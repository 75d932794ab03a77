package uk.lgcdt.infra.runtime;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that this process holds locked; the lock ends with the process, however that ends.
 *
 * <p>A file must not be tried while this process holds it: as POSIX has it, a process that closes any opening of a file
 * loses its lock on it.
 */
final class LockedFile implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    private LockedFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Locks the file, which is made if it is missing; empty when another process holds it. */
    static Optional<LockedFile> tryTake(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new LockedFile(file, channel));
            }
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
        channel.close();
        return Optional.empty();
    }

    /** Ends the lock, and the file with it. */
    void delete() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
