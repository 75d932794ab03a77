package uk.lgcdt.batch;

import java.io.ByteArrayOutputStream;
import java.util.Random;

/** Spoils bytes, for tests that load what networks, programs and people have damaged. */
public final class SpoiltBytes {

    private SpoiltBytes() {}

    /** One bit turned over. */
    public static byte[] flipped(byte[] bytes, int at) {
        byte[] other = bytes.clone();
        if (other.length > 0) {
            other[at] ^= (byte) (1 << at % 8);
        }
        return other;
    }

    /** The bytes up to a place, something, and the bytes from another place on. */
    public static byte[] spliced(byte[] bytes, int to, byte[] between, int on) {
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, to);
        out.writeBytes(between);
        out.write(bytes, on, bytes.length - on);
        return out.toByteArray();
    }

    /** Up to 20 of any bytes. */
    public static byte[] any(Random random) {
        byte[] bytes = new byte[random.nextInt(20)];
        random.nextBytes(bytes);
        return bytes;
    }
}
