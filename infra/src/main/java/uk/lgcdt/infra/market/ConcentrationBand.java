package uk.lgcdt.infra.market;

import java.math.BigDecimal;

/**
 * The index in words, by the bands of the United States agencies' <a
 * href="https://www.justice.gov/atr/merger-guidelines">Merger Guidelines (2023)</a>. They are used as words only: the
 * United Kingdom's Competition and Markets Authority applies no thresholds (CMA129, 2021).
 */
public enum ConcentrationBand {
    /** Below 1,000. */
    LOW,
    /** From 1,000 to 1,800. */
    MODERATE,
    /** Above 1,800. */
    HIGH;

    private static final BigDecimal MODERATE_FROM = BigDecimal.valueOf(1_000);
    private static final BigDecimal MODERATE_TO = BigDecimal.valueOf(1_800);

    public static ConcentrationBand of(BigDecimal hhi) {
        if (hhi.compareTo(MODERATE_FROM) < 0) {
            return LOW;
        }
        return hhi.compareTo(MODERATE_TO) <= 0 ? MODERATE : HIGH;
    }
}
