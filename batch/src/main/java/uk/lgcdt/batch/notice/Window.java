package uk.lgcdt.batch.notice;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A piece of a stream. It grows at its end as long as what is in it is needed, so that places in it stay the same, and
 * moves on when {@link #moveOn} is called.
 */
final class Window {

    private static final int FIRST_SIZE = 512 * 1024; // bytes
    private static final int LARGE = 4 * FIRST_SIZE;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LINE_ENDS = '\n' * 0x0101010101010101L;
    private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;

    private final InputStream in;
    private final int longest;

    /** What is seen, up to {@link #limit}; to be asked for again after {@link #fill}. */
    byte[] bytes;

    int limit;

    /** Where the thing begins that is looked at. */
    int position;

    private long linesBefore; // line ends before the window
    private int columnBefore; // bytes of the window's first line that stand before it
    private int countedTo; // line ends up to here are counted
    private long counted;
    private boolean ended;

    /** @param longest thing that may be looked at, in bytes */
    Window(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
        this.bytes = new byte[Math.min(FIRST_SIZE, longest)];
    }

    /** Sees all of these bytes. */
    static Window of(byte[] bytes) {
        Window window = new Window(InputStream.nullInputStream(), 0);
        window.bytes = bytes;
        window.limit = bytes.length;
        window.ended = true;
        return window;
    }

    /** Sees more at the end; returns false where the stream ends. */
    boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (limit == bytes.length) {
            if (limit - position >= longest) {
                throw new ReleaseTooLargeException(longest);
            }
            bytes = Arrays.copyOf(bytes, Math.min(2 * limit, position + longest));
        }
        int read = in.read(bytes, limit, bytes.length - limit);
        ended = read < 0;
        limit += Math.max(read, 0);
        return !ended;
    }

    /** Whether there is a byte at this place, seen now or after more was read. */
    boolean has(int place) throws IOException {
        while (place >= limit) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    /** Forgets what is before the position where that makes room; every place but the position is another then. */
    void moveOn() {
        boolean canShrink = bytes.length > LARGE && limit - position < FIRST_SIZE;
        if (position > bytes.length / 2 || canShrink) {
            drop();
        }
    }

    /** Forgets what is before the position. */
    void drop() {
        int lineStart = lineStart(position);
        columnBefore = lineStart == 0 ? columnBefore + position : position - lineStart;
        linesBefore = line(position) - 1;
        countedTo = 0;
        counted = 0;
        int rest = limit - position;
        byte[] next = bytes.length > LARGE && rest < FIRST_SIZE ? new byte[FIRST_SIZE] : bytes;
        System.arraycopy(bytes, position, next, 0, rest);
        bytes = next;
        limit = rest;
        position = 0;
    }

    /** Returns the number of the line that a place is on, from 1. */
    long line(int place) {
        if (place < countedTo) {
            return linesBefore + lineEnds(0, place) + 1;
        }
        counted += lineEnds(countedTo, place);
        countedTo = place;
        return linesBefore + counted + 1;
    }

    /** Returns where in its line a place is, in bytes from 1. */
    int column(int place) {
        int start = lineStart(place);
        return (start == 0 ? columnBefore : 0) + place - start + 1;
    }

    private int lineStart(int place) {
        int start = Math.min(place, limit);
        while (start >= 8 && lineEndsOf((long) EIGHT.get(bytes, start - 8)) == 0) {
            start -= 8;
        }
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int lineEnds(int from, int to) {
        int end = Math.min(to, limit);
        int ends = 0;
        int place = from;
        for (; place + 8 <= end; place += 8) {
            ends += Long.bitCount(lineEndsOf((long) EIGHT.get(bytes, place)));
        }
        for (; place < end; place++) {
            ends += bytes[place] == '\n' ? 1 : 0;
        }
        return ends;
    }

    /** Has the high bit of each of eight bytes set that is a line end, and no other bit. */
    private static long lineEndsOf(long eight) {
        long other = eight ^ LINE_ENDS; // nought where a line end is
        return ~(((other & LOW_BITS) + LOW_BITS) | other | LOW_BITS);
    }
}
