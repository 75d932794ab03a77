package uk.lgcdt.batch.notice;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import uk.lgcdt.batch.landing.Content;

/** Text of which each line is a JSON document. */
final class JsonLines {

    private JsonLines() {}

    /** Takes a line. */
    interface LineHandler {

        /** @param number from 1 */
        void accept(long number, byte[] line) throws IOException;
    }

    /** Whether the first line that holds anything is a whole object, and more follows below it. */
    static boolean isMadeOfLines(Content content) throws IOException {
        try (InputStream in = new BufferedInputStream(content.open(), 65_536)) {
            int depth = 0;
            boolean inText = false;
            boolean escaped = false;
            boolean begun = false;
            for (int value = in.read(); value >= 0; value = in.read()) {
                if (escaped) {
                    escaped = false;
                } else if (inText) {
                    escaped = value == '\\';
                    inText = value != '"';
                } else if (value == '"') {
                    inText = true;
                } else if (value == '{' || value == '[') {
                    begun = true;
                    depth++;
                } else if (value == '}' || value == ']') {
                    depth--;
                } else if (value == '\n' && begun) {
                    return depth == 0 && holdsMore(in);
                }
            }
            return false;
        }
    }

    /** Hands over each line that holds anything; one that is too long is rejected. */
    static void forEach(InputStream in, int longest, LineHandler lines, ReleaseHandler handler) throws IOException {
        InputStream buffered = new BufferedInputStream(in, 65_536);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long number = 1;
        boolean tooLong = false;
        for (int value = buffered.read(); value >= 0; value = buffered.read()) {
            if (value == '\n') {
                finish(number++, line, tooLong, longest, lines, handler);
                tooLong = false;
            } else if (line.size() < longest) {
                line.write(value);
            } else {
                tooLong = true;
            }
        }
        finish(number, line, tooLong, longest, lines, handler);
    }

    private static void finish(
            long number,
            ByteArrayOutputStream line,
            boolean tooLong,
            int longest,
            LineHandler lines,
            ReleaseHandler handler)
            throws IOException {
        if (tooLong) {
            handler.reject("line " + number, "It is larger than " + longest + " bytes", "");
        } else if (!line.toString(StandardCharsets.ISO_8859_1).isBlank()) {
            lines.accept(number, line.toByteArray());
        }
        line.reset();
    }

    private static boolean holdsMore(InputStream in) throws IOException {
        for (int value = in.read(); value >= 0; value = in.read()) {
            if (!Character.isWhitespace(value)) {
                return true;
            }
        }
        return false;
    }
}
