package uk.lgcdt.batch.register;

import uk.lgcdt.batch.landing.FileLoad;

/** Warns of values that are left out, of the first ones each, of the others how many they are. */
final class UnreadableValues {

    static final String CODE = "UnreadableValue";
    static final int MOST = 500;

    private static final int LONGEST_QUOTED = 60; // characters

    private final FileLoad load;
    private long seen;

    UnreadableValues(FileLoad load) {
        this.load = load;
    }

    /** @param position of the row, within the content */
    void tell(String position, RegisterRow.Unreadable value) {
        if (++seen <= MOST) {
            String text = value.text();
            String quoted = text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "…";
            load.warn(
                    CODE,
                    position,
                    null,
                    "Its %s cannot be read, and is left out: %s".formatted(value.field(), quoted));
        }
    }

    void end() {
        if (seen > MOST) {
            load.warn(CODE, "", null, "%,d more values cannot be read, and are left out".formatted(seen - MOST));
        }
    }
}
