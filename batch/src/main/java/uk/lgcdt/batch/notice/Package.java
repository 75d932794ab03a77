package uk.lgcdt.batch.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object while it is read: a release, or what releases are packed in. */
final class Package {

    static final String ONLY_LINKS = "It only links to its releases, which are not fetched";

    private static final int LOOKED_AT = 16 * 1024; // bytes within which something wrapped must show

    private final Documents documents;
    private final Window window;
    private final JsonScanner scanner;
    private final Place place;
    private final Tally enclosing;
    private final Tally tally = new Tally();
    private final ReleaseFields fields = new ReleaseFields();
    private final int start;
    private boolean opened;
    private boolean isRecord;
    private byte @Nullable [] compiled;

    /** Of the object at the window's position. */
    Package(Documents documents, Place place, Tally enclosing) {
        this.documents = documents;
        this.window = documents.window;
        this.scanner = documents.scanner;
        this.place = place;
        this.enclosing = enclosing;
        this.start = window.position;
    }

    /** Whether something in it was read already, and the window has moved on. */
    boolean hasMovedOn() {
        return opened;
    }

    void read() throws IOException, JsonMistake {
        scanner.lineEnds = false;
        scanner.doubtful = false;
        int at = scanner.space(start + 1);
        boolean more = window.bytes[at] != '}';
        while (more) {
            int nameEnd = scanner.name(at);
            FieldName name = FieldName.of(window.bytes, at + 1, nameEnd - 1);
            int value = scanner.valueOf(nameEnd);
            at = scanner.space(name == FieldName.OTHER ? scanner.value(value, 1) : pass(name, value));
            more = window.bytes[at] != '}';
            if (more) {
                at = scanner.space(scanner.comma(at, '}'));
            }
        }
        int end = at + 1;
        if (opened || isRecord) {
            window.position = end;
            finishPackage();
        } else {
            finishRelease(end);
            window.position = end;
        }
    }

    private int pass(FieldName name, int value) throws IOException, JsonMistake {
        byte first = window.bytes[value];
        boolean isList = first == '[';
        switch (name) {
            case RELEASES, RECORDS:
                if (isList) {
                    return open(value, name == FieldName.RECORDS ? "record " : "release ");
                }
                break;
            case WRAPPING, WRAPPED:
                if ((isList || first == '{') && fields.ocid() == null && holdsReleases(value)) {
                    return open(value, "result ");
                }
                break;
            case COMPILED_RELEASE:
                if (first == '{') {
                    int to = scanner.value(value, 1);
                    compiled = Arrays.copyOfRange(window.bytes, value, to);
                    isRecord = true;
                    return to;
                }
                break;
            case VERSIONED_RELEASE:
                isRecord = true;
                break;
            default:
                break;
        }
        int to = scanner.value(value, 1);
        fields.put(name, window.bytes, value, to);
        return to;
    }

    private int open(int value, String what) throws IOException, JsonMistake {
        opened = true;
        window.position = value;
        if (window.bytes[value] == '[') {
            documents.list(place, what, tally);
        } else {
            documents.object(place, tally);
        }
        return window.position;
    }

    private boolean holdsReleases(int value) throws IOException {
        window.has(value + LOOKED_AT);
        int to = endOf(value, Math.min(value + LOOKED_AT, window.limit));
        String start = new String(window.bytes, value, to - value, StandardCharsets.ISO_8859_1);
        return start.contains("\"ocid\"")
                || start.contains("\"releases\"")
                || start.contains("\"records\"")
                || start.contains("\"compiledRelease\"");
    }

    /** Returns where a value ends, or the limit. */
    private int endOf(int value, int limit) {
        int depth = 0;
        boolean inText = false;
        for (int at = value; at < limit; at++) {
            switch (window.bytes[at]) {
                case '"' -> inText = !inText;
                case '\\' -> at++;
                case '{', '[' -> depth += inText ? 0 : 1;
                case '}', ']' -> {
                    depth -= inText ? 0 : 1;
                    if (depth == 0) {
                        return at;
                    }
                }
                default -> {}
            }
        }
        return limit;
    }

    private void finishPackage() throws IOException {
        enclosing.releases++;
        if (tally.releases > 0) {
            return;
        }
        if (compiled != null) {
            documents.readApart(
                    place, compiled, Map.of("CompiledOnly", "Only the compiled release of its record is there"), tally);
        } else if (tally.links > 0) {
            documents.handler.reject(place.alone().position(), ONLY_LINKS, "");
        } else if (isRecord || fields.ocid() != null) {
            documents.handler.reject(place.alone().position(), "It is a record without a release", "");
        }
    }

    private void finishRelease(int end) throws IOException {
        if (fields.ocid() == null && fields.url() != null) {
            enclosing.links++;
            documents.handler.warn(
                    "LinkedRelease",
                    place.alone().position(),
                    null,
                    "It only links to a release, which is not fetched: " + fields.url());
            return;
        }
        enclosing.releases++;
        if (!scanner.doubtful) {
            documents.gate.pass(
                    place.alone().position(), fields, window.bytes, start, end, scanner.lineEnds, documents.warnings);
        } else if (!documents.readMended(place, start, end, enclosing)) {
            documents.handler.reject(
                    place.alone().position(),
                    "It holds characters that are none",
                    ReleaseGate.excerpt(window.bytes, start, end));
        }
    }
}
