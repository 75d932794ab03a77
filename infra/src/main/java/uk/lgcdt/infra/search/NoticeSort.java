package uk.lgcdt.infra.search;

import java.util.Arrays;

/** The orders in which notices may be listed; notices that do not state what is sorted by come last. */
public enum NoticeSort {
    /** Best match first; without words the newest first. */
    RELEVANCE("relevance"),
    NEWEST("newest"),
    OLDEST("oldest"),
    HIGHEST_VALUE("highest-value"),
    LOWEST_VALUE("lowest-value"),
    CLOSING_SOONEST("closing-soonest");

    private final String code;

    NoticeSort(String code) {
        this.code = code;
    }

    /** The word for the order in addresses and translations. */
    public String code() {
        return code;
    }

    /**
     * Returns the order with the code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static NoticeSort of(String code) {
        return Arrays.stream(values())
                .filter(sort -> sort.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not an order of notices: " + code));
    }
}
