package uk.lgcdt.batch.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Reads text whose bytes are not all of its encoding: those that are not are read as Windows-1252, one by one. A file
 * wholly in Windows-1252 is thus read right, and so is one put together from parts. NUL characters are left out.
 */
final class MendedReader extends Reader {

    private static final char[] WINDOWS = characters(Charset.forName("windows-1252"));
    private static final int BUFFER = 64 * 1024; // bytes

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private boolean ended;
    private long droppedNuls;

    MendedReader(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** How many NUL characters were left out so far. */
    long droppedNuls() {
        return droppedNuls;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int read = decode(target, offset, length);
        while (read > 0) {
            int kept = withoutNuls(target, offset, read);
            if (kept > 0) {
                return kept;
            }
            read = decode(target, offset, length);
        }
        return read;
    }

    private int withoutNuls(char[] target, int offset, int read) {
        int first = offset;
        while (first < offset + read && target[first] != '\0') {
            first++;
        }
        int kept = first;
        for (int at = first; at < offset + read; at++) {
            if (target[at] != '\0') {
                target[kept++] = target[at];
            }
        }
        droppedNuls += offset + read - kept;
        return kept - offset;
    }

    private int decode(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        while (chars.position() == 0 && length > 0) {
            if (!bytes.hasRemaining()) {
                fill();
                if (ended && !bytes.hasRemaining()) {
                    return -1;
                }
            }
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (result.isError()) {
                mend(result.length(), chars);
            } else if (result.isUnderflow() && bytes.hasRemaining()) {
                if (ended) {
                    mend(bytes.remaining(), chars);
                } else {
                    fill();
                }
            } else if (result.isOverflow() && chars.position() == 0) {
                return surrogateHalf(chars);
            }
        }
        return chars.position();
    }

    /** A character of two halves does not fit in one place; callers here read many at once. */
    private static int surrogateHalf(CharBuffer chars) {
        chars.put('\uFFFD');
        return chars.position();
    }

    private void mend(int count, CharBuffer chars) {
        decoder.reset();
        for (int index = 0; index < count && bytes.hasRemaining() && chars.hasRemaining(); index++) {
            chars.put(WINDOWS[bytes.get() & 0xff]);
        }
    }

    /** What each byte stands for. */
    private static char[] characters(Charset charset) {
        char[] characters = new char[256];
        for (int value = 0; value < characters.length; value++) {
            characters[value] = new String(new byte[] {(byte) value}, charset).charAt(0);
        }
        return characters;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
