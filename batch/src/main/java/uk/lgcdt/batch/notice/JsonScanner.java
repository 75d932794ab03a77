package uk.lgcdt.batch.notice;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Passes over JSON in UTF-8, judging every byte of it by RFC 8259, without making anything of it. Each method takes a
 * place in the window and returns the place after what it passed over.
 */
final class JsonScanner {

    /** Published releases nest some 12 levels. */
    static final int DEEPEST = 100;

    /** What readers of JSON commonly refuse beyond, Jackson among them. */
    private static final int LONGEST_NUMBER = 1_000; // characters

    private static final int LONGEST_TEXT = 16 * 1024 * 1024; // bytes
    private static final int LONGEST_NAME = 50_000; // bytes

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long SPACES = ' ' * ONES;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;

    private final Window window;

    /** Whether line ends were passed over since this was last put back. */
    boolean lineEnds;

    /** Whether texts held what is no Unicode, or NUL. */
    boolean doubtful;

    JsonScanner(Window window) {
        this.window = window;
    }

    /** Whether these bytes are a JSON object with nothing after it but blanks and a comma. */
    static boolean isObject(byte[] bytes) {
        try {
            JsonScanner scanner = new JsonScanner(Window.of(bytes));
            int end = bytes.length == 0 || bytes[0] != '{' ? -1 : scanner.value(0, 0);
            return end > 0
                    && new String(bytes, end, bytes.length - end, ISO_8859_1)
                            .replace(',', ' ')
                            .isBlank();
        } catch (JsonMistake mistake) {
            return false;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Returns the place of the next thing. */
    int space(int from) throws IOException, JsonMistake {
        int place = from;
        while (window.has(place)) {
            byte[] bytes = window.bytes;
            int limit = window.limit;
            while (place < limit) {
                byte each = bytes[place];
                if (each > ' ') {
                    return place;
                }
                if (each == '\n' || each == '\r') {
                    lineEnds = true;
                } else if (each != ' ' && each != '\t') {
                    return place;
                }
                place++;
                while (place + 8 <= limit && (long) EIGHT.get(bytes, place) == SPACES) {
                    place += 8;
                }
            }
        }
        throw JsonMistake.end(place);
    }

    /** @param depth of what encloses the value */
    int value(int from, int depth) throws IOException, JsonMistake {
        switch (at(from)) {
            case '{':
                return object(from, depth + 1);
            case '[':
                return array(from, depth + 1);
            case '"':
                return text(from);
            case 't':
                return word(from, "true");
            case 'f':
                return word(from, "false");
            case 'n':
                return word(from, "null");
            default:
                return number(from);
        }
    }

    private int object(int from, int depth) throws IOException, JsonMistake {
        limitDepth(from, depth);
        int place = space(from + 1);
        if (window.bytes[place] == '}') {
            return place + 1;
        }
        while (true) {
            place = value(valueOf(name(place)), depth);
            place = space(place);
            if (window.bytes[place] == '}') {
                return place + 1;
            }
            place = space(comma(place, '}'));
        }
    }

    private int array(int from, int depth) throws IOException, JsonMistake {
        limitDepth(from, depth);
        int place = space(from + 1);
        if (window.bytes[place] == ']') {
            return place + 1;
        }
        while (true) {
            place = space(value(place, depth));
            if (window.bytes[place] == ']') {
                return place + 1;
            }
            place = space(comma(place, ']'));
        }
    }

    private static void limitDepth(int place, int depth) throws JsonMistake {
        if (depth > DEEPEST) {
            throw JsonMistake.beyondLimits(place, "The JSON is nested deeper than " + DEEPEST + " levels");
        }
    }

    /** Passes over a comma; there is something after it, or else this bracket. */
    int comma(int place, char bracket) throws JsonMistake {
        if (window.bytes[place] != ',') {
            throw unexpected(place, "a comma or " + bracket);
        }
        return place + 1;
    }

    int name(int from) throws IOException, JsonMistake {
        if (at(from) != '"') {
            throw unexpected(from, "a name in quotes");
        }
        int to = text(from);
        if (to - from > LONGEST_NAME) {
            throw JsonMistake.beyondLimits(from, "The JSON holds a name of more than " + LONGEST_NAME + " bytes");
        }
        return to;
    }

    /** Returns the place of the value of a name that ends here. */
    int valueOf(int nameEnd) throws IOException, JsonMistake {
        int place = space(nameEnd);
        if (window.bytes[place] != ':') {
            throw unexpected(place, "a colon");
        }
        return space(place + 1);
    }

    private int text(int from) throws IOException, JsonMistake {
        int place = from + 1;
        while (window.has(place)) {
            byte[] bytes = window.bytes;
            int limit = window.limit;
            while (place + 8 <= limit) {
                long telling = telling((long) EIGHT.get(bytes, place));
                if (telling != 0) {
                    place += Long.numberOfTrailingZeros(telling) >>> 3;
                    break;
                }
                place += 8;
            }
            while (place < limit && bytes[place] >= ' ' && bytes[place] != '"' && bytes[place] != '\\') {
                place++;
            }
            if (place == limit) {
                continue;
            }
            byte each = bytes[place];
            if (each == '"') {
                return limitText(from, place + 1);
            }
            if (each < 0) {
                place = beyondAscii(place);
            } else if (each == '\\') {
                place = escape(place);
            } else {
                throw JsonMistake.at(place, "a text holds a control character");
            }
        }
        throw JsonMistake.end(place);
    }

    /** Has a high bit in the first of eight bytes that is a quote, a backslash, a control character or no ASCII. */
    private static long telling(long eight) {
        long quote = eight ^ QUOTES;
        long backslash = eight ^ BACKSLASHES;
        return (((quote - ONES) & ~quote) | ((backslash - ONES) & ~backslash) | (eight - SPACES) | eight) & HIGH_BITS;
    }

    private static int limitText(int from, int to) throws JsonMistake {
        if (to - from > LONGEST_TEXT) {
            throw JsonMistake.beyondLimits(from, "The JSON holds a text of more than " + LONGEST_TEXT + " bytes");
        }
        return to;
    }

    private int beyondAscii(int place) throws IOException {
        window.has(place + 3);
        int length = Utf8.length(window.bytes, place, window.limit);
        doubtful |= length == 0;
        return place + Math.max(1, length);
    }

    private int escape(int place) throws IOException, JsonMistake {
        byte escaped = at(place + 1);
        if (escaped != 'u') {
            if ("\"\\/bfnrt".indexOf(escaped) < 0) {
                throw JsonMistake.at(place, "a text holds an escape that there is not: " + shown("\\", escaped));
            }
            return place + 2;
        }
        int unit = Hexadecimal.four(window, place + 2);
        if (unit < 0) {
            throw JsonMistake.at(place, "a text holds \\u without four hexadecimal digits");
        }
        if (!Character.isSurrogate((char) unit)) {
            doubtful |= unit == 0;
            return place + 6;
        }
        boolean paired = Character.isHighSurrogate((char) unit)
                && window.has(place + 7)
                && window.bytes[place + 6] == '\\'
                && window.bytes[place + 7] == 'u'
                && Hexadecimal.isLowSurrogate(Hexadecimal.four(window, place + 8));
        doubtful |= !paired;
        return paired ? place + 12 : place + 6;
    }

    private int word(int from, String word) throws IOException, JsonMistake {
        for (int index = 0; index < word.length(); index++) {
            if (at(from + index) != word.charAt(index)) {
                throw unexpected(from, "a value");
            }
        }
        return from + word.length();
    }

    private int number(int from) throws IOException, JsonMistake {
        int place = at(from) == '-' ? from + 1 : from;
        place = at(place) == '0' ? place + 1 : digits(place, "a value");
        if (window.has(place) && window.bytes[place] == '.') {
            place = digits(place + 1, "a digit");
        }
        if (window.has(place) && (window.bytes[place] | 0x20) == 'e') {
            byte sign = at(place + 1);
            place = digits(sign == '+' || sign == '-' ? place + 2 : place + 1, "a digit");
        }
        if (place - from > LONGEST_NUMBER) {
            throw JsonMistake.beyondLimits(from, "The JSON holds a number of more than " + LONGEST_NUMBER + " digits");
        }
        return place;
    }

    private int digits(int from, String expected) throws IOException, JsonMistake {
        int place = from;
        while (window.has(place) && window.bytes[place] >= '0' && window.bytes[place] <= '9') {
            place++;
        }
        if (place == from) {
            at(from);
            throw unexpected(from, expected);
        }
        return place;
    }

    private byte at(int place) throws IOException, JsonMistake {
        if (place >= window.limit && !window.has(place)) {
            throw JsonMistake.end(place);
        }
        return window.bytes[place];
    }

    private JsonMistake unexpected(int place, String expected) {
        return JsonMistake.at(place, "%s is expected, not %s".formatted(expected, shown("", window.bytes[place])));
    }

    private static String shown(String before, byte character) {
        return character > ' ' && character < 0x7f ? before + (char) character : "a byte %02x".formatted(character);
    }
}
