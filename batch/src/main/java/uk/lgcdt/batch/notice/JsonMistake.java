package uk.lgcdt.batch.notice;

/** Where a text stops to be JSON. */
final class JsonMistake extends Exception {

    private static final long serialVersionUID = 1L;

    private final int place;
    private final boolean early;

    private JsonMistake(int place, String reason, boolean early) {
        super(reason, null, false, false);
        this.place = place;
        this.early = early;
    }

    /** @param what goes on from "Not valid JSON: " */
    static JsonMistake at(int place, String what) {
        return new JsonMistake(place, "Not valid JSON: " + what, false);
    }

    /** @param reason one sentence */
    static JsonMistake beyondLimits(int place, String reason) {
        return new JsonMistake(place, reason, false);
    }

    static JsonMistake end(int place) {
        return new JsonMistake(place, "The JSON ends too early", true);
    }

    /** In the window. */
    int place() {
        return place;
    }

    /** Whether it is only the end that is missing. */
    boolean isEnd() {
        return early;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
