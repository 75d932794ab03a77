package uk.lgcdt.analytics.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON without evaluating it: numbers stay as they are written. Of a field given twice the last value counts. It has
 * no library beneath it, so that it reads alike wherever the platform runs.
 */
final class JsonTextReader {

    /** Published releases nest some 12 levels. */
    static final int DEEPEST = 200;

    private final String text;
    private int place;
    private int depth;

    JsonTextReader(String text) {
        this.text = text;
    }

    JsonValue read() {
        JsonValue value = value();
        space();
        if (place < text.length()) {
            throw mistake("It goes on after its end");
        }
        return value;
    }

    private JsonValue value() {
        space();
        return switch (current()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new JsonText(string());
            case 't' -> literal("true", JsonLiteral.TRUE);
            case 'f' -> literal("false", JsonLiteral.FALSE);
            case 'n' -> literal("null", JsonLiteral.NULL);
            default -> number();
        };
    }

    private JsonObject object() {
        enter();
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        space();
        if (current() != '}') {
            do {
                space();
                if (current() != '"') {
                    throw mistake("A field has no name");
                }
                String name = string();
                space();
                expect(':');
                fields.put(name, value());
                space();
            } while (skips(','));
        }
        expect('}');
        depth--;
        return new JsonObject(fields);
    }

    private JsonArray array() {
        enter();
        List<JsonValue> items = new ArrayList<>();
        space();
        if (current() != ']') {
            do {
                items.add(value());
                space();
            } while (skips(','));
        }
        expect(']');
        depth--;
        return new JsonArray(items);
    }

    private void enter() {
        place++;
        if (++depth > DEEPEST) {
            throw mistake("It nests deeper than " + DEEPEST + " levels");
        }
    }

    private String string() {
        int from = ++place;
        for (; place < text.length(); place++) {
            char each = text.charAt(place);
            if (each == '"') {
                return text.substring(from, place++);
            }
            if (each == '\\') {
                return stringWithEscapes(from);
            }
        }
        throw mistake("A text does not end");
    }

    private String stringWithEscapes(int from) {
        StringBuilder string = new StringBuilder().append(text, from, place);
        while (place < text.length()) {
            char each = text.charAt(place++);
            if (each == '"') {
                return string.toString();
            }
            string.append(each == '\\' ? escaped() : each);
        }
        throw mistake("A text does not end");
    }

    private char escaped() {
        char each = current();
        place++;
        return switch (each) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case '"', '\\', '/' -> each;
            case 'u' -> hexadecimal();
            default -> throw mistake("An escape is unknown");
        };
    }

    private char hexadecimal() {
        int code = 0;
        for (int end = place + 4; place < end; place++) {
            int digit = Character.digit(current(), 16);
            if (digit < 0) {
                throw mistake("An escape is unknown");
            }
            code = 16 * code + digit;
        }
        return (char) code;
    }

    private JsonLiteral literal(String word, JsonLiteral literal) {
        if (!text.startsWith(word, place)) {
            throw mistake("A word is unknown");
        }
        place += word.length();
        return literal;
    }

    private JsonNumber number() {
        int from = place;
        skips('-');
        if (!skips('0')) {
            digits();
        }
        if (skips('.')) {
            digits();
        }
        if (skips('e') || skips('E')) {
            if (!skips('+')) {
                skips('-');
            }
            digits();
        }
        return new JsonNumber(text.substring(from, place));
    }

    private void digits() {
        int from = place;
        while (place < text.length() && text.charAt(place) >= '0' && text.charAt(place) <= '9') {
            place++;
        }
        if (place == from) {
            throw mistake("A value is missing or is none");
        }
    }

    private boolean skips(char expected) {
        boolean there = place < text.length() && text.charAt(place) == expected;
        place += there ? 1 : 0;
        return there;
    }

    private void expect(char expected) {
        if (!skips(expected)) {
            throw mistake("A " + expected + " is missing");
        }
    }

    private char current() {
        if (place >= text.length()) {
            throw mistake("It ends too early");
        }
        return text.charAt(place);
    }

    private void space() {
        while (place < text.length() && text.charAt(place) <= ' ') {
            place++;
        }
    }

    private JsonFormatException mistake(String sentence) {
        return new JsonFormatException(sentence + " (character " + (place + 1) + ")");
    }
}
