package uk.lgcdt.batch.notice;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.infra.landing.ReleaseKey;

/** Judges whether a release can be told from others, and passes it on as it was published, but on one line. */
final class ReleaseGate {

    private static final int LONGEST_ID = 500; // characters
    private static final int EXCERPT = 8_000; // bytes

    private final ReleaseHandler handler;

    ReleaseGate(ReleaseHandler handler) {
        this.handler = handler;
    }

    /**
     * @param bytes that hold the release between two places
     * @param lineEnds whether it is written on more than one line
     * @param warnings sentences on what was put right in it, by their type
     */
    void pass(
            String position,
            ReleaseFields fields,
            byte[] bytes,
            int from,
            int to,
            boolean lineEnds,
            Map<String, String> warnings) {
        String flaw = flawOf(fields, handler.needsId());
        if (flaw != null) {
            handler.reject(position, flaw, excerpt(bytes, from, to));
            return;
        }
        String ocid = String.valueOf(fields.ocid());
        byte[] line = lineEnds ? onOneLine(bytes, from, to) : Arrays.copyOfRange(bytes, from, to);
        String id = fields.id();
        if (id == null && !handler.needsId()) {
            id = "";
        } else if (id == null) {
            id = "%s-%s-%s".formatted(ocid, fields.date(), digest(line));
            line = withId(id, fields, bytes, from, to);
            handler.warn("MissingId", position, ocid, "It has no id, and is known as " + id);
        }
        warnings.forEach((code, message) -> handler.warn(code, position, ocid, message));
        String date = usableDate(position, fields);
        handler.accept(new ReceivedRelease(position, new ReleaseKey(ocid, id), date, line, ContentDigest.of(line)));
    }

    private @Nullable String usableDate(String position, ReleaseFields fields) {
        String date = fields.date();
        if (date == null) {
            handler.warn("MissingDate", position, fields.ocid(), "It has no date");
            return null;
        }
        if (!ReleaseDate.isOne(date)) {
            handler.warn("InvalidDate", position, fields.ocid(), "Its date is no date: " + shortened(date));
            return null;
        }
        return date;
    }

    private static @Nullable String flawOf(ReleaseFields fields, boolean needsId) {
        String ocid = fields.ocid();
        String id = fields.id();
        if (ocid == null) {
            return "It has no ocid";
        }
        if (!isStorable(ocid) || (id != null && !isStorable(id))) {
            return "Its ocid or id is longer than " + LONGEST_ID + " characters or holds unprintable ones";
        }
        if (needsId && id == null && (fields.date() == null || !ReleaseDate.isOne(fields.date()))) {
            return "It has no id, and no date to make one from";
        }
        return null;
    }

    private static boolean isStorable(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (Character.isISOControl(text.charAt(index))) {
                return false;
            }
        }
        return text.length() <= LONGEST_ID;
    }

    /** Line ends stand between tokens only, and so does what indents the lines after them. */
    private static byte[] onOneLine(byte[] bytes, int from, int to) {
        byte[] line = new byte[to - from];
        int length = 0;
        int place = from;
        while (place < to) {
            byte each = bytes[place];
            if (each == '\n' || each == '\r') {
                while (place < to && bytes[place] >= 0 && bytes[place] <= ' ') {
                    place++;
                }
            } else {
                line[length++] = each;
                place++;
            }
        }
        return Arrays.copyOf(line, length);
    }

    /** Puts a text in place of the id's value, or before everything else. */
    private static byte[] withId(String id, ReleaseFields fields, byte[] bytes, int from, int to) {
        byte[] text = JsonMapper.shared().writeValueAsBytes(id);
        ByteArrayOutputStream release = new ByteArrayOutputStream(to - from + text.length + 8);
        if (fields.idTo() > 0) {
            release.write(bytes, from, fields.idFrom() - from);
            release.writeBytes(text);
            release.write(bytes, fields.idTo(), to - fields.idTo());
        } else {
            release.writeBytes("{\"id\":".getBytes(StandardCharsets.US_ASCII));
            release.writeBytes(text);
            release.write(',');
            release.write(bytes, from + 1, to - from - 1); // it has an ocid, so the comma is right
        }
        return onOneLine(release.toByteArray(), 0, release.size());
    }

    private static String digest(byte[] line) {
        return HexFormat.of().formatHex(ContentDigest.sha256().digest(line), 0, 4);
    }

    static String excerpt(byte[] bytes, int from, int to) {
        return new String(bytes, from, Math.min(to - from, EXCERPT), StandardCharsets.UTF_8);
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
