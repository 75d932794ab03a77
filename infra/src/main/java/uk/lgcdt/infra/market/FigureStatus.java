package uk.lgcdt.infra.market;

import java.util.Locale;

/** Whether a figure could be computed. */
public enum FigureStatus {
    CALCULATED,
    /** There are too little data; the reason says what is missing. */
    INSUFFICIENT,
    /** The formula has no answer, such as a share of nothing. */
    UNDEFINED;

    /** Reads it as the published tables write it: lower case. */
    public static FigureStatus of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
