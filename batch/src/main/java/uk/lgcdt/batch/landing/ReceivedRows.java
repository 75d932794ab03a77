package uk.lgcdt.batch.landing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes rows of JSON, one a line, into compressed parts of a size that Spark can share out. */
final class ReceivedRows implements AutoCloseable {

    static final long PART_BYTES = 64L * 1024 * 1024; // of JSON, before compression

    private final Path folder;
    private int parts;
    private long bytesInPart;
    private @Nullable FileChannel file;
    private @Nullable OutputStream out;

    ReceivedRows(Path folder) {
        this.folder = folder;
    }

    /** @param pieces of one line, without its end */
    void write(byte[]... pieces) {
        try {
            OutputStream part = currentPart();
            for (byte[] piece : pieces) {
                part.write(piece);
                bytesInPart += piece.length;
            }
            part.write('\n');
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private OutputStream currentPart() throws IOException {
        if (out == null || bytesInPart >= PART_BYTES) {
            close();
            FileChannel next = FileChannel.open(
                    folder.resolve("part-%05d.jsonl.gz".formatted(parts++)),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
            file = next;
            out = new GZIPOutputStream(Channels.newOutputStream(next), 65_536);
            bytesInPart = 0;
        }
        return out;
    }

    @Override
    public void close() throws IOException {
        if (out instanceof GZIPOutputStream part && file != null) {
            try (FileChannel closing = file;
                    part) {
                part.finish();
                closing.force(true);
            }
        }
        out = null;
        file = null;
    }
}
