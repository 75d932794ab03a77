package uk.lgcdt.batch.notice;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import uk.lgcdt.batch.landing.JsonEncoding;

/** Turns UTF-16 into UTF-8; what is no UTF-16 passes as it is. */
final class Utf8Input extends FilterInputStream {

    private static final int BLOCK = 65_536; // bytes

    private final CharsetDecoder decoder;
    private final ByteBuffer undecoded = ByteBuffer.allocate(BLOCK).flip();
    private final CharBuffer characters = CharBuffer.allocate(BLOCK);
    private ByteBuffer encoded = ByteBuffer.allocate(0);
    private boolean ended;

    private Utf8Input(InputStream in, Charset charset) {
        super(in);
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    static InputStream of(InputStream in) throws IOException {
        PushbackInputStream start = new PushbackInputStream(in, 4);
        byte[] first = start.readNBytes(4);
        start.unread(first);
        Charset charset = JsonEncoding.of(first);
        return charset.equals(StandardCharsets.UTF_8) ? start : new Utf8Input(start, charset);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        while (!encoded.hasRemaining()) {
            if (ended) {
                return -1;
            }
            decode();
        }
        int taken = Math.min(length, encoded.remaining());
        encoded.get(buffer, offset, taken);
        return taken;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void decode() throws IOException {
        undecoded.compact();
        int read = in.read(undecoded.array(), undecoded.position(), undecoded.remaining());
        ended = read < 0;
        undecoded.position(undecoded.position() + Math.max(read, 0)).flip();
        decoder.decode(undecoded, characters, ended);
        if (ended) {
            decoder.flush(characters);
        }
        characters.flip();
        int whole = characters.remaining();
        boolean cut = !ended && whole > 0 && Character.isHighSurrogate(characters.get(whole - 1));
        int taken = cut ? whole - 1 : whole;
        encoded = StandardCharsets.UTF_8.encode(characters.slice(0, taken));
        characters.position(taken).compact();
    }
}
