package uk.lgcdt.infra.spend;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How long the periods are for which spend is added up. */
public enum PeriodKind {
    ALL,
    YEAR,
    /** April to March. */
    FINANCIAL_YEAR,
    QUARTER,
    MONTH;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As it is written in tables: {@code financial-year}. */
    public String word() {
        return word;
    }

    public static Optional<PeriodKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
