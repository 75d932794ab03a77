package uk.lgcdt.batch.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds and writes JSON; a member without a value is left out, and a number is written as it is handed over. */
final class Json {

    /** A number in the very words in which it is to be published, such as {@code 1e9999}. */
    record Literal(String text) {}

    private Json() {}

    static Map<String, Object> object(@Nullable Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            @Nullable Object value = namesAndValues[i + 1];
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                members.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return members;
    }

    static List<Object> list(@Nullable Object... items) {
        List<Object> list = new ArrayList<>();
        for (@Nullable Object item : items) {
            if (item != null) {
                list.add(item);
            }
        }
        return list;
    }

    static String text(Object value) {
        StringBuilder text = new StringBuilder(4096);
        write(value, text);
        return text.toString();
    }

    private static void write(Object value, StringBuilder text) {
        switch (value) {
            case Map<?, ?> members -> writeObject(members, text);
            case List<?> items -> writeList(items, text);
            case String string -> writeString(string, text);
            case Literal literal -> text.append(literal.text());
            default -> text.append(value);
        }
    }

    private static void writeObject(Map<?, ?> members, StringBuilder text) {
        text.append('{');
        String comma = "";
        for (Map.Entry<?, ?> member : members.entrySet()) {
            text.append(comma);
            writeString(String.valueOf(member.getKey()), text);
            text.append(':');
            write(member.getValue(), text);
            comma = ",";
        }
        text.append('}');
    }

    private static void writeList(List<?> items, StringBuilder text) {
        text.append('[');
        String comma = "";
        for (Object item : items) {
            text.append(comma);
            write(item, text);
            comma = ",";
        }
        text.append(']');
    }

    private static void writeString(String string, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                default -> text.append(c);
            }
        }
        text.append('"');
    }
}
