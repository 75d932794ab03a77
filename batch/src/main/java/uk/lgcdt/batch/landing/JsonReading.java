package uk.lgcdt.batch.landing;

import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** How received JSON is read, and how its mistakes are told. */
public final class JsonReading {

    /** Published releases nest some 12 levels; deeper than this is refused. */
    static final int DEEPEST = 100;

    /** Reads as it goes and never the whole file; numbers are not evaluated, so that 1e9999 passes. */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private JsonReading() {}

    /** Returns "line 3, column 40". */
    public static String positionOf(JacksonException mistake) {
        TokenStreamLocation location = mistake.getLocation();
        return location == null
                ? "unknown place"
                : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** Returns one sentence on what is wrong, without the place. */
    public static String reasonOf(JacksonException mistake) {
        if (mistake instanceof UnexpectedEndOfInputException) {
            return "The JSON ends too early";
        }
        if (mistake instanceof StreamConstraintsException) {
            return "The JSON is nested deeper than " + DEEPEST + " levels, or holds a name or text that is too long";
        }
        String message = String.valueOf(mistake.getOriginalMessage());
        if (message.toLowerCase(Locale.ROOT).contains("utf-8")) {
            return "The text is not UTF-8";
        }
        // The parser goes on to name its source and what it had hoped for.
        return "Not valid JSON: " + message.split("\n|: expected| \\(for | at \\[Source")[0];
    }
}
