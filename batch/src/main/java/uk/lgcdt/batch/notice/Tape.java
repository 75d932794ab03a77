package uk.lgcdt.batch.notice;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Keeps the bytes that a parser has read, from a mark on, so that a value can be taken as it was published. Without a
 * mark it keeps the last block only.
 */
final class Tape extends FilterInputStream {

    private final int longest;
    private byte[] kept = new byte[16_384];
    private int length;
    private long start; // offset of the first byte kept
    private boolean marked;

    /** @param longest piece that may be kept, in bytes */
    Tape(InputStream in, int longest) {
        super(in);
        this.longest = longest;
    }

    /** Keeps everything from this offset on, which must be in the block read last. */
    void mark(long offset) {
        drop(offset);
        marked = true;
    }

    void unmark() {
        marked = false;
    }

    /** Returns the bytes between two offsets, with line ends replaced by spaces: in JSON they stand outside texts. */
    byte[] line(long from, long to) {
        byte[] line = Arrays.copyOfRange(kept, Math.toIntExact(from - start), Math.toIntExact(to - start));
        for (int index = 0; index < line.length; index++) {
            if (line[index] == '\n' || line[index] == '\r') {
                line[index] = ' ';
            }
        }
        return line;
    }

    @Override
    public int read(byte[] buffer, int offset, int size) throws IOException {
        int read = in.read(buffer, offset, size);
        if (read > 0) {
            if (!marked) {
                drop(start + length);
            }
            keep(buffer, offset, read);
        }
        return read;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void drop(long before) {
        int dropped = Math.toIntExact(before - start);
        System.arraycopy(kept, dropped, kept, 0, length - dropped);
        length -= dropped;
        start = before;
    }

    private void keep(byte[] buffer, int offset, int size) throws IOException {
        if (length + size > kept.length) {
            if (length > longest) {
                throw new ReleaseTooLargeException(longest);
            }
            kept = Arrays.copyOf(kept, Math.max(2 * kept.length, length + size));
        }
        System.arraycopy(buffer, offset, kept, length, size);
        length += size;
    }
}
