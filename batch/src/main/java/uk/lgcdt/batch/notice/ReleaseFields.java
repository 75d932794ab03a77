package uk.lgcdt.batch.notice;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The fields by which a release is known, as they stand in its text; a name given twice counts as given last. */
final class ReleaseFields {

    private @Nullable String ocid;
    private @Nullable String id;
    private @Nullable String date;
    private @Nullable String url;
    private int idFrom;
    private int idTo;

    /** Takes the value of a field that stands between two places. */
    void put(FieldName name, byte[] bytes, int from, int to) {
        switch (name) {
            case OCID -> ocid = text(bytes, from, to);
            case ID -> {
                id = text(bytes, from, to);
                idFrom = from;
                idTo = to;
            }
            case DATE -> date = text(bytes, from, to);
            case URL -> url = text(bytes, from, to);
            default -> {}
        }
    }

    /** Null where it is missing, blank or no text. */
    @Nullable
    String ocid() {
        return ocid;
    }

    /** Null where it is missing, blank, or neither text nor number. */
    @Nullable
    String id() {
        return id;
    }

    /** As published; null where it is missing, blank or no text. */
    @Nullable
    String date() {
        return date;
    }

    @Nullable
    String url() {
        return url;
    }

    /** Where the value of the id begins and ends; both nought where there is none. */
    int idFrom() {
        return idFrom;
    }

    int idTo() {
        return idTo;
    }

    private static @Nullable String text(byte[] bytes, int from, int to) {
        String text = switch (bytes[from]) {
            case '"' -> unquoted(bytes, from, to);
            case '{', '[', 't', 'f', 'n' -> "";
            default -> new String(bytes, from, to - from, StandardCharsets.US_ASCII);
        };
        return text.isBlank() ? null : text;
    }

    private static String unquoted(byte[] bytes, int from, int to) {
        for (int place = from; place < to; place++) {
            if (bytes[place] == '\\') {
                String json = new String(bytes, from, to - from, StandardCharsets.UTF_8); // whatever is wrong with it
                return JsonMapper.shared().readValue(json, String.class);
            }
        }
        return new String(bytes, from + 1, to - from - 2, StandardCharsets.UTF_8);
    }
}
