package uk.lgcdt.batch.notice;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Puts right what publishers' programs get wrong in JSON and what no database can hold: numbers as people write them,
 * commas before a closing bracket, control characters, single bytes of windows-1252, half surrogates, NUL.
 *
 * <p>All else is left as it is; whether the outcome is JSON is for others to judge.
 */
final class Mending {

    private static final int TOLD = 5;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final byte[] bytes;
    private final int limit;
    private final ByteArrayOutputStream out;
    private final Map<String, String> warnings = new LinkedHashMap<>();
    private final Set<String> repairs = new LinkedHashSet<>();
    private int place;

    private Mending(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.place = from;
        this.limit = to;
        this.out = new ByteArrayOutputStream(to - from + 16);
    }

    /**
     * What came of it.
     *
     * @param warnings a sentence for each type of mending
     */
    record Mended(byte[] bytes, Map<String, String> warnings) {}

    static Mended of(byte[] bytes, int from, int to) {
        Mending mending = new Mending(bytes, from, to);
        while (mending.place < to) {
            mending.mendNext();
        }
        if (!mending.repairs.isEmpty()) {
            mending.warnings.put("RepairedJson", "Its JSON was put right: " + String.join("; ", mending.repairs));
        }
        return new Mended(mending.out.toByteArray(), mending.warnings);
    }

    private void mendNext() {
        byte each = bytes[place];
        if (each == '"') {
            text();
        } else if (each == ',' && isBracketNext()) {
            repaired("a comma before a closing bracket was dropped");
            place++;
        } else if (isTokenPart(each)) {
            token();
        } else if (each < 0 || (each < ' ' && each != '\n' && each != '\r' && each != '\t')) {
            repaired("a byte %02x between values was dropped".formatted(each));
            place++;
        } else {
            out.write(each);
            place++;
        }
    }

    private boolean isBracketNext() {
        int next = place + 1;
        while (next < limit && bytes[next] >= 0 && bytes[next] <= ' ') {
            next++;
        }
        return next < limit && (bytes[next] == '}' || bytes[next] == ']');
    }

    private static boolean isTokenPart(byte each) {
        return each == '-' || each == '+' || each == '.' || Character.isLetterOrDigit(Math.max(each, 0));
    }

    private void token() {
        int from = place;
        while (place < limit && isTokenPart(bytes[place])) {
            place++;
        }
        StringBuilder token = new StringBuilder(new String(bytes, from, place - from, StandardCharsets.US_ASCII));
        while (Character.isDigit(token.charAt(token.length() - 1)) && isThousandsNext()) {
            token.append(new String(bytes, place + 1, 3, StandardCharsets.US_ASCII));
            place += 4;
        }
        while (place < limit && isTokenPart(bytes[place])) {
            token.append((char) bytes[place++]);
        }
        String published = new String(bytes, from, place - from, StandardCharsets.US_ASCII);
        String mended = MendedToken.of(token.toString());
        if (!mended.equals(published)) {
            repaired("%s was read as %s".formatted(published, mended));
        }
        out.writeBytes(mended.getBytes(StandardCharsets.US_ASCII));
    }

    /** Whether a blank, three digits and no fourth follow. */
    private boolean isThousandsNext() {
        if (place + 3 >= limit || bytes[place] != ' ') {
            return false;
        }
        for (int index = place + 1; index <= place + 3; index++) {
            if (bytes[index] < '0' || bytes[index] > '9') {
                return false;
            }
        }
        return place + 4 >= limit || !isTokenPart(bytes[place + 4]) || bytes[place + 4] == '.';
    }

    private void text() {
        out.write('"');
        place++;
        while (place < limit) {
            byte each = bytes[place];
            if (each == '"') {
                out.write(each);
                place++;
                return;
            }
            if (each == '\\') {
                escape();
            } else if (each < 0) {
                beyondAscii();
            } else if (each < ' ') {
                control(each);
                place++;
            } else {
                out.write(each);
                place++;
            }
        }
    }

    private void control(byte each) {
        if (each == 0) {
            warnings.put("NulCharacter", "A NUL character was dropped");
            return;
        }
        repaired("a control character in a text was escaped");
        out.writeBytes("\\u%04x".formatted(each).getBytes(StandardCharsets.US_ASCII));
    }

    private void beyondAscii() {
        int length = Utf8.length(bytes, place, limit);
        if (length > 0) {
            out.write(bytes, place, length);
            place += length;
            return;
        }
        warnings.put("Encoding", "What is no UTF-8 in it was read as windows-1252");
        String character = new String(bytes, place, 1, WINDOWS_1252);
        if (character.charAt(0) == '\ufffd') {
            character = new String(bytes, place, 1, StandardCharsets.ISO_8859_1);
        }
        out.writeBytes(character.getBytes(StandardCharsets.UTF_8));
        place++;
    }

    private void escape() {
        int unit = place + 1 < limit && bytes[place + 1] == 'u' ? Hexadecimal.four(bytes, place + 2, limit) : -1;
        if (unit == 0) {
            warnings.put("NulCharacter", "A NUL character was dropped");
            place += 6;
        } else if (unit > 0) {
            int length = isPair(unit) ? 12 : 6;
            if (length == 6 && Character.isSurrogate((char) unit)) {
                warnings.put("LoneSurrogate", "Half a character was replaced by \ufffd");
                out.writeBytes("\\ufffd".getBytes(StandardCharsets.US_ASCII));
            } else {
                out.write(bytes, place, length);
            }
            place += length;
        } else if (place + 1 < limit && "\"\\/bfnrt".indexOf(bytes[place + 1]) >= 0) {
            out.write(bytes, place, 2);
            place += 2;
        } else {
            repaired("a backslash that escapes nothing was kept as one");
            out.write('\\');
            out.write('\\');
            place++;
        }
    }

    private boolean isPair(int unit) {
        return Character.isHighSurrogate((char) unit)
                && place + 12 <= limit
                && bytes[place + 6] == '\\'
                && bytes[place + 7] == 'u'
                && Hexadecimal.isLowSurrogate(Hexadecimal.four(bytes, place + 8, limit));
    }

    private void repaired(String how) {
        if (repairs.size() < TOLD) {
            repairs.add(how);
        }
    }
}
