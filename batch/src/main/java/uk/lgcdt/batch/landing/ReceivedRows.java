package uk.lgcdt.batch.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of JSON, one a line, into compressed parts of a size that Spark can share out. Once there is much to
 * compress, a thread of its own does it.
 */
final class ReceivedRows implements AutoCloseable {

    private static final int BLOCK = 256 * 1024; // bytes; a larger one costs the collector more than its room
    private static final int BLOCKS_AHEAD = 16;
    private static final byte[] LAST = {};

    private final ReceivedParts parts;
    private final BlockingQueue<byte[]> blocks = new ArrayBlockingQueue<>(BLOCKS_AHEAD);
    private byte[] block = new byte[8 * 1024];
    private int length;
    private @Nullable Thread compressing;
    private volatile @Nullable IOException failure;

    ReceivedRows(Path folder) {
        this.parts = new ReceivedParts(folder);
    }

    /** @param pieces of one line, without its end */
    void write(byte[]... pieces) {
        for (byte[] piece : pieces) {
            append(piece);
        }
        append(ReceivedParts.LINE_END);
        if (length >= BLOCK) {
            passOn();
        }
    }

    private void append(byte[] piece) {
        if (length + piece.length > block.length) {
            block = Arrays.copyOf(block, Math.max(2 * block.length, length + piece.length));
        }
        System.arraycopy(piece, 0, block, length, piece.length);
        length += piece.length;
    }

    private void passOn() {
        if (failure != null) {
            throw new UncheckedIOException(failure);
        }
        if (compressing == null) {
            compressing = Thread.ofPlatform().name("compress-rows").daemon().start(this::compress);
        }
        put(Arrays.copyOf(block, length));
        length = 0;
    }

    private void compress() {
        try {
            for (byte[] next = blocks.take(); next != LAST; next = blocks.take()) {
                if (failure == null) {
                    write(next);
                }
            }
        } catch (InterruptedException stopped) {
            failure = new IOException("Writing was interrupted", stopped);
        }
    }

    private void write(byte[] next) {
        try {
            parts.write(next, next.length);
        } catch (IOException cause) {
            failure = cause; // told to whoever writes or closes next
        }
    }

    private void put(byte[] next) {
        try {
            blocks.put(next);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("Writing was interrupted", stopped));
        }
    }

    @Override
    public void close() throws IOException {
        try (parts) {
            Thread thread = compressing;
            if (thread != null) {
                compressing = null;
                put(LAST);
                thread.join();
            }
            if (failure != null) {
                throw failure;
            }
            parts.write(block, length);
            length = 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Writing was interrupted", stopped);
        }
    }
}
