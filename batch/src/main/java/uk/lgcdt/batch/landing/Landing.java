package uk.lgcdt.batch.landing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The folder of files as received, each under the checksum of its content, so that none is kept twice. */
final class Landing {

    private final Path folder;

    Landing(Path folder) {
        this.folder = folder;
    }

    /**
     * A file in the landing folder.
     *
     * @param sha256 64 hexadecimal digits
     */
    record Stored(Path file, String sha256, long bytes) {}

    /** Copies a file in; a copy that is cut short leaves nothing under a checksum. */
    Stored store(Path source) throws IOException {
        Files.createDirectories(folder);
        Path incoming = Files.createTempFile(folder, "incoming-", "");
        try {
            MessageDigest digest = sha256();
            long bytes = copy(source, incoming, digest);
            String sha256 = HexFormat.of().formatHex(digest.digest());
            Path file = file(sha256);
            if (!Files.exists(file) || Files.size(file) != bytes) {
                Files.createDirectories(file.getParent());
                Files.move(incoming, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return new Stored(file, sha256, bytes);
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    /** Where the file of this checksum is. */
    Path file(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** Whether the file of this checksum is there, and its content still has it. */
    boolean isSound(String sha256) throws IOException {
        Path file = file(sha256);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }

    private static long copy(Path source, Path target, MessageDigest digest) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(source), digest);
                FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            long bytes = in.transferTo(out);
            channel.force(true);
            return bytes;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
