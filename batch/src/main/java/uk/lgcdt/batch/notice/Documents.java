package uk.lgcdt.batch.notice;

import java.io.IOException;
import java.util.Map;
import uk.lgcdt.batch.landing.RefusedFileException;

/** Goes through JSON documents, one after the other, down to the releases in them. */
final class Documents {

    private static final int DEEPEST_WRAPPING = 12; // levels

    final Window window;
    final JsonScanner scanner;
    final ReleaseHandler handler;
    final ReleaseGate gate;
    final Map<String, String> warnings;
    private final boolean lines;
    private final boolean mended;
    private final ReleaseEnd ends;
    private int wrappings;

    /** @param lines whether each line is a document */
    Documents(Window window, boolean lines, ReleaseHandler handler) {
        this(window, lines, handler, Map.of(), false);
    }

    /**
     * @param warnings sentences on what is special about the releases in it, by their type
     * @param mended whether what is wrong was put right as far as it can be
     */
    private Documents(
            Window window, boolean lines, ReleaseHandler handler, Map<String, String> warnings, boolean mended) {
        this.window = window;
        this.lines = lines;
        this.handler = handler;
        this.warnings = warnings;
        this.mended = mended;
        this.gate = new ReleaseGate(handler);
        this.scanner = new JsonScanner(window);
        this.ends = new ReleaseEnd(window, lines);
    }

    void read() throws IOException {
        Place file = Place.file();
        while (moveToNext()) {
            Place place = lines ? Place.line(window.line(window.position)) : file;
            Tally tally = new Tally();
            try {
                switch (window.bytes[window.position]) {
                    case '[' -> list(place, "release ", tally);
                    case '{' -> object(place, tally);
                    default -> throw JsonMistake.at(window.position, "it goes on with what is no object");
                }
            } catch (JsonMistake mistake) {
                breakOff(place, mistake);
            }
            if (tally.holdsOnlyLinks()) {
                handler.reject(place.alone().position(), Package.ONLY_LINKS, "");
            }
            window.moveOn();
        }
    }

    /** Passes over blanks and commas; returns false at the end. */
    private boolean moveToNext() throws IOException {
        while (window.has(window.position)) {
            byte each = window.bytes[window.position];
            if (each == (byte) 0xef && isByteOrderMark(window.position)) {
                window.position += 3;
            } else if (each < 0 || (each > ' ' && each != ',')) {
                return true;
            } else {
                window.position++;
                window.moveOn();
            }
        }
        return false;
    }

    private boolean isByteOrderMark(int place) throws IOException {
        return window.has(place + 2)
                && window.bytes[place + 1] == (byte) 0xbb
                && window.bytes[place + 2] == (byte) 0xbf;
    }

    /** Goes through the list that begins at the window's position, and leaves that behind it. */
    void list(Place place, String what, Tally tally) throws IOException, JsonMistake {
        window.position++;
        elements(place, what, tally);
    }

    private void elements(Place place, String what, Tally tally) throws IOException, JsonMistake {
        while (moveToNext()) {
            int at = window.position;
            switch (window.bytes[at]) {
                case ']' -> {
                    window.position++;
                    return;
                }
                case '{' -> object(place.next(what), tally);
                case '[' -> {
                    enter(at);
                    list(place.next(what), what, tally);
                    wrappings--;
                }
                default -> {
                    window.position = scanner.value(at, 0);
                    handler.reject(place.next(what).position(), "It is no JSON object", "");
                }
            }
            window.moveOn();
        }
        throw JsonMistake.end(window.position);
    }

    private void enter(int place) throws JsonMistake {
        if (++wrappings > DEEPEST_WRAPPING) {
            throw JsonMistake.beyondLimits(
                    place, "Its releases are wrapped more than %d times".formatted(DEEPEST_WRAPPING));
        }
    }

    /** Goes through an object that may be a release or hold some, and leaves the window's position behind it. */
    void object(Place place, Tally enclosing) throws IOException {
        int before = wrappings;
        Package found = new Package(this, place, enclosing);
        try {
            enter(window.position);
            found.read();
        } catch (JsonMistake mistake) {
            if (found.hasMovedOn()) {
                breakOff(place, mistake);
            } else {
                enclosing.releases++;
                mend(place, mistake, enclosing);
            }
        } catch (ReleaseTooLargeException tooLarge) {
            enclosing.releases++;
            handler.reject(place.alone().position(), tooLarge.reason(), "");
            ends.drop();
        } finally {
            wrappings = before;
        }
    }

    /** Reads the broken release at the window's position once more, put right, or rejects it. */
    private void mend(Place place, JsonMistake mistake, Tally enclosing) throws IOException {
        int start = window.position;
        int end;
        try {
            end = ends.find(start, mistake.place());
        } catch (ReleaseTooLargeException tooLarge) {
            handler.reject(place.alone().position(), mistake.reason(), "");
            ends.drop();
            return;
        }
        if (end < 0 && !lines) {
            String position = place.alone().position() + ", " + lineAndColumn(mistake.place());
            window.position = window.limit;
            throw new RefusedFileException(position, mistake.reason());
        }
        int to = end < 0 ? window.limit : end;
        if (mended || !readMended(place, start, to, enclosing)) {
            String position = place.alone().position();
            handler.reject(
                    lines ? position : position + ", " + lineAndColumn(mistake.place()),
                    mistake.place() >= to ? JsonMistake.end(to).reason() : mistake.reason(),
                    ReleaseGate.excerpt(window.bytes, start, to));
        }
        window.position = to;
    }

    /** Reads the release between two places when it is put right; returns false if that does not make it JSON. */
    boolean readMended(Place place, int from, int to, Tally enclosing) throws IOException {
        Mending.Mended put = Mending.of(window.bytes, from, to);
        if (mended || !JsonScanner.isObject(put.bytes())) {
            return false;
        }
        new Documents(Window.of(put.bytes()), false, handler, put.warnings(), true).object(place, enclosing);
        return true;
    }

    /** Reads a release that stands apart from the window. */
    void readApart(Place place, byte[] release, Map<String, String> special, Tally enclosing) throws IOException {
        new Documents(Window.of(release), false, handler, special, false).object(place, enclosing);
    }

    /** Tells of a mistake outside releases, and goes on with the next release that can be recognised. */
    private void breakOff(Place place, JsonMistake first) throws IOException {
        JsonMistake mistake = first;
        while (true) {
            if (lines) {
                handler.reject(place.alone().position(), mistake.reason(), "");
            } else if (mistake.isEnd()) {
                throw new RefusedFileException(lineAndColumn(mistake.place()), mistake.reason());
            } else {
                handler.reject(lineAndColumn(mistake.place()), mistake.reason(), "");
            }
            if (!ends.moveToNext(mistake.place()) || lines) {
                return;
            }
            try {
                elements(place, "release ", new Tally());
                return;
            } catch (JsonMistake again) {
                mistake = again;
            }
        }
    }

    private String lineAndColumn(int place) {
        return "line %d, column %d".formatted(window.line(place), window.column(place));
    }
}
