package uk.lgcdt.infra.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The folder through which files travel from the browser to the batch process. They have names made by chance: what
 * their sender called them is never part of a path.
 */
public final class Inbox {

    private static final int BUFFER_BYTES = 65_536;
    private static final String INCOMING = ".incoming";

    private final Path folder;

    public Inbox(Path folder) {
        this.folder = folder;
    }

    /** Where a file stands, if it is there. */
    public Path file(UUID id) {
        return folder.resolve(id.toString());
    }

    /**
     * Takes a file in; one that is cut short or too large leaves nothing behind.
     *
     * @param limit in bytes
     * @return its length in bytes
     * @throws TooLargeException when it is longer than the limit
     */
    public long receive(UUID id, InputStream content, long limit) throws IOException {
        Files.createDirectories(folder);
        Path incoming = folder.resolve(id + INCOMING);
        try {
            Files.createFile(
                    incoming, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            long bytes = copy(content, incoming, limit);
            Files.move(incoming, file(id), StandardCopyOption.ATOMIC_MOVE);
            return bytes;
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    private static long copy(InputStream content, Path target, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                bytes += read;
                if (bytes > limit) {
                    throw new TooLargeException(limit);
                }
                out.write(buffer, 0, read);
            }
        }
        return bytes;
    }

    public void remove(UUID id) throws IOException {
        Files.deleteIfExists(file(id));
    }

    /**
     * Removes what is no longer needed.
     *
     * @param before what came later stays, because it may not be entered yet
     */
    public void sweep(Collection<UUID> needed, Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Set<String> kept = needed.stream().map(UUID::toString).collect(Collectors.toSet());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                boolean wanted = kept.contains(file.getFileName().toString());
                if (!wanted && Files.getLastModifiedTime(file).compareTo(FileTime.from(before)) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** A file that is longer than it may be. */
    public static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;

        TooLargeException(long limit) {
            super("It is longer than " + limit + " bytes");
        }
    }
}
