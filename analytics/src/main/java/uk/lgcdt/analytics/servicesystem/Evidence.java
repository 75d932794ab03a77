package uk.lgcdt.analytics.servicesystem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What speaks for one system: of each sort of sign the strongest. */
final class Evidence {

    private final Map<String, Weighed> bySort = new LinkedHashMap<>();
    private boolean inTitle;
    private boolean outsideDescription;

    private record Weighed(String text, int percent) {}

    /**
     * Takes a sign into account.
     *
     * @param sort signs of one sort count once
     * @param text as it will be shown
     */
    void add(String sort, String text, int percent) {
        if (percent > 0) {
            bySort.merge(
                    sort,
                    new Weighed(text, percent),
                    (known, other) -> other.percent() > known.percent() ? other : known);
            inTitle |= sort.endsWith("title");
            outsideDescription |= !sort.endsWith("description");
        }
    }

    /** What a description alone mentions may be the buyer's portal, or what the thing bought has to go with. */
    boolean isMoreThanMentioned() {
        return outsideDescription;
    }

    boolean isInTitle() {
        return inTitle;
    }

    /** Percent, rounded down. */
    int confidence() {
        double doubt = 1;
        for (Weighed weighed : bySort.values()) {
            doubt *= 1 - weighed.percent() / 100.0;
        }
        return (int) Math.floor(100 * (1 - doubt) + 1e-9);
    }

    List<String> texts() {
        List<Weighed> strongestFirst = new ArrayList<>(bySort.values());
        strongestFirst.sort(Comparator.comparingInt(Weighed::percent).reversed().thenComparing(Weighed::text));
        return strongestFirst.stream().map(Weighed::text).toList();
    }
}
