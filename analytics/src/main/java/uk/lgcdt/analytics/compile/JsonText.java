package uk.lgcdt.analytics.compile;

/** A text; written with the escapes that JSON demands, and those that keep it on one line. */
record JsonText(String value) implements JsonValue {

    @Override
    public void writeTo(StringBuilder out) {
        write(value, out);
    }

    @Override
    public String asText() {
        return value;
    }

    static void write(String text, StringBuilder out) {
        out.append('"');
        int clean = 0;
        for (int place = 0; place < text.length(); place++) {
            char each = text.charAt(place);
            if (each >= ' ' && each != '"' && each != '\\' && !isLineEnd(each) && !isLoneSurrogate(text, place)) {
                continue;
            }
            out.append(text, clean, place);
            escape(each, out);
            clean = place + 1;
        }
        out.append(text, clean, text.length()).append('"');
    }

    private static void escape(char each, StringBuilder out) {
        switch (each) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            default -> {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(Character.forDigit((each >> shift) & 15, 16));
                }
            }
        }
    }

    /** Characters that JSON allows in a text, but at which some readers end a line. */
    private static boolean isLineEnd(char each) {
        return each == 0x85 || each == 0x2028 || each == 0x2029;
    }

    /** No encoding can hold half a character, but an escape can. */
    private static boolean isLoneSurrogate(String text, int place) {
        char each = text.charAt(place);
        if (Character.isHighSurrogate(each)) {
            return place + 1 == text.length() || !Character.isLowSurrogate(text.charAt(place + 1));
        }
        return Character.isLowSurrogate(each) && (place == 0 || !Character.isHighSurrogate(text.charAt(place - 1)));
    }
}
