package uk.lgcdt.infra.market.defined;

import java.time.Year;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Calendar years of the award decision, both ends included.
 *
 * @param from null for as far back as the data go
 * @param to null for as far as the data go, so that a saved market grows with them
 */
public record Period(@Nullable Year from, @Nullable Year to) {

    private static final int FIRST = 1990;
    private static final int LAST = 2100;

    public Period {
        if (from != null && to != null && from.isAfter(to)) {
            throw new InvalidDefinitionException("from", from.toString(), "period");
        }
    }

    public static Period of(Year year) {
        return new Period(year, year);
    }

    static @Nullable Year read(String parameter, @Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{4}") || Integer.parseInt(text) < FIRST || Integer.parseInt(text) > LAST) {
            throw new InvalidDefinitionException(parameter, text, "year");
        }
        return Year.parse(text);
    }

    void addTo(SequencedMap<String, String> parameters) {
        if (from != null) {
            parameters.put("from", from.toString());
        }
        if (to != null) {
            parameters.put("to", to.toString());
        }
    }
}
