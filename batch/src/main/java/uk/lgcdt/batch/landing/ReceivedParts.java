package uk.lgcdt.batch.landing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The compressed files that lines are written to, one after the other. */
final class ReceivedParts implements AutoCloseable {

    static final long PART_BYTES = 64L * 1024 * 1024; // before compression
    static final byte[] LINE_END = {'\n'};

    private final Path folder;
    private int parts;
    private long bytesInPart;
    private @Nullable FileChannel file;
    private @Nullable GZIPOutputStream out;

    ReceivedParts(Path folder) {
        this.folder = folder;
    }

    /** @param lines whole ones, each with its end */
    void write(byte[] lines, int length) throws IOException {
        if (length == 0) {
            return;
        }
        GZIPOutputStream part = out;
        if (part == null || bytesInPart >= PART_BYTES) {
            part = next();
        }
        part.write(lines, 0, length);
        bytesInPart += length;
    }

    private GZIPOutputStream next() throws IOException {
        close();
        FileChannel next = FileChannel.open(
                folder.resolve("part-%05d.jsonl.gz".formatted(parts++)),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE);
        GZIPOutputStream part = new FastGzip(Channels.newOutputStream(next));
        file = next;
        out = part;
        bytesInPart = 0;
        return part;
    }

    @Override
    public void close() throws IOException {
        GZIPOutputStream part = out;
        FileChannel closing = file;
        out = null;
        file = null;
        if (part != null && closing != null) {
            try (closing;
                    part) {
                part.finish();
                closing.force(true);
            }
        }
    }

    /** Rows are read a few times at most, so that time to compress counts for more than room on disk. */
    private static final class FastGzip extends GZIPOutputStream {

        FastGzip(OutputStream out) throws IOException {
            super(out, 65_536);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
