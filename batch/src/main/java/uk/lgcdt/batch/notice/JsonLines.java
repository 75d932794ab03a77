package uk.lgcdt.batch.notice;

import java.io.IOException;

/** Text of which each line is a JSON document. */
final class JsonLines {

    private static final int LONGEST_FIRST_LINE = 8 * 1024 * 1024; // bytes; a longer one is no line among many

    private JsonLines() {}

    /** Whether the first line that holds anything is a whole value, and more follows below it. */
    static boolean isMadeOfLines(Window window) throws IOException {
        int depth = 0;
        TextState text = new TextState();
        boolean begun = false;
        for (int place = 0; place < LONGEST_FIRST_LINE && window.has(place); place++) {
            byte each = window.bytes[place];
            if (each == '\n' && begun) {
                return depth == 0 && holdsMore(window, place);
            }
            if (!text.isOutside(each)) {
                continue;
            }
            if (each == '{' || each == '[') {
                begun = true;
                depth++;
            } else if (each == '}' || each == ']') {
                depth--;
            }
        }
        return false;
    }

    private static boolean holdsMore(Window window, int from) throws IOException {
        for (int place = from; window.has(place); place++) {
            if (window.bytes[place] < 0 || window.bytes[place] > ' ') {
                return true;
            }
        }
        return false;
    }
}
