package uk.lgcdt.batch.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds where a release ends whose JSON is broken: at the brace that closes it, or before what can only be the next
 * release, whichever comes first.
 */
final class ReleaseEnd {

    private static final byte[] OCID = "\"ocid\"".getBytes(StandardCharsets.US_ASCII);
    private static final int FURTHEST = 64; // bytes of blanks that may stand inside the beginning of a release

    private final Window window;
    private final boolean lines;

    /** @param lines whether each line is a document of its own */
    ReleaseEnd(Window window, boolean lines) {
        this.window = window;
        this.lines = lines;
    }

    /**
     * Returns the place after the release; -1 where the text ends before.
     *
     * @param start of the release
     * @param mistake in it; nothing before it can be the next release
     */
    int find(int start, int mistake) throws IOException {
        int lineBefore = lines ? lineEndBefore(mistake) : -1;
        if (lineBefore > start) {
            return lineBefore;
        }
        int depth = 0;
        TextState text = new TextState();
        for (int place = start; window.has(place); place++) {
            byte each = window.bytes[place];
            if (place > start && place >= mistake && isNext(place)) {
                return place;
            }
            boolean outside = text.isOutside(each);
            if (outside && each == '{') {
                depth++;
            } else if (outside && each == '}' && --depth == 0) {
                return place + 1;
            }
        }
        return -1;
    }

    /** Moves the window on to where reading can go on after a mistake outside releases; returns false where it cannot. */
    boolean moveToNext(int mistake) throws IOException {
        int lineBefore = lines ? lineEndBefore(mistake) : -1;
        boolean beforeThisLine = lineBefore < window.position;
        window.position = Math.min(beforeThisLine ? mistake : lineBefore, window.limit);
        while (window.has(window.position)) {
            if (lines ? isNext(window.position) : beginsRelease(window.position)) {
                return true;
            }
            window.position++;
            window.moveOn();
        }
        return false;
    }

    /** Moves the window on to the end of the release that begins at its position, forgetting it. */
    void drop() throws IOException {
        int depth = 0;
        TextState text = new TextState();
        for (boolean first = true; window.has(window.position); first = false) {
            byte each = window.bytes[window.position];
            if (!first && isNext(window.position)) {
                return;
            }
            window.position++;
            window.moveOn();
            boolean outside = text.isOutside(each);
            if (outside && each == '{') {
                depth++;
            } else if (outside && each == '}' && --depth == 0) {
                return;
            }
        }
    }

    private boolean isNext(int place) throws IOException {
        byte each = window.bytes[place];
        if (lines) {
            return each == '\n';
        }
        return each == '{' && followsRelease(place) && beginsRelease(place);
    }

    private boolean beginsRelease(int place) throws IOException {
        if (window.bytes[place] != '{') {
            return false;
        }
        int name = pastBlanks(place + 1);
        if (!window.has(name + OCID.length)
                || !Arrays.equals(window.bytes, name, name + OCID.length, OCID, 0, OCID.length)) {
            return false;
        }
        int colon = pastBlanks(name + OCID.length);
        return window.has(colon) && window.bytes[colon] == ':';
    }

    private int pastBlanks(int from) throws IOException {
        int place = from;
        while (place < from + FURTHEST && window.has(place) && isBlank(window.bytes[place])) {
            place++;
        }
        return place;
    }

    /** Releases follow a comma, a bracket or, where the comma is missing, one another. */
    private boolean followsRelease(int place) {
        int before = place - 1;
        while (before >= 0 && isBlank(window.bytes[before])) {
            before--;
        }
        return before < 0 || ",[}".indexOf(window.bytes[before]) >= 0;
    }

    /** Returns the line end between which and this place nothing stands; -1 where something does. */
    private int lineEndBefore(int place) {
        int before = place - 1;
        while (before >= 0 && isBlank(window.bytes[before])) {
            if (window.bytes[before] == '\n') {
                return before;
            }
            before--;
        }
        return -1;
    }

    private static boolean isBlank(byte each) {
        return each >= 0 && each <= ' ';
    }
}
