package uk.lgcdt.batch.landing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells in which of the encodings of Unicode a text is written whose first character is of ASCII, as JSON's is. */
public final class JsonEncoding {

    private JsonEncoding() {}

    /** Returns UTF-16 in either order where a mark or the noughts among the first bytes say so, or else UTF-8. */
    public static Charset of(byte[] first) {
        if (first.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int high = first[0] & 0xff;
        int low = first[1] & 0xff;
        if ((high == 0xfe && low == 0xff) || (high == 0 && low != 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if ((high == 0xff && low == 0xfe) || (high != 0 && low == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }
}
