package uk.lgcdt.infra.market;

import java.math.BigDecimal;

/**
 * A combination of suppliers in the words of the United States agencies' <a
 * href="https://www.justice.gov/atr/merger-guidelines/applying-merger-guidelines/guideline-1">Merger Guidelines (2023),
 * guideline 1</a>. They describe only: the United Kingdom's Competition and Markets Authority applies no thresholds
 * (CMA129, 2021).
 */
public enum MergerReading {
    /** The index would be above 1,800 and have risen by more than 100. */
    HIGHLY_CONCENTRATED,
    /** The combined supplier would hold more than 30 per cent, and the index have risen by more than 100. */
    LARGE_SHARE,
    /** Neither. */
    BELOW;

    private static final BigDecimal HIGH = BigDecimal.valueOf(1_800);
    private static final BigDecimal SIGNIFICANT_RISE = BigDecimal.valueOf(100);
    private static final BigDecimal LARGE = BigDecimal.valueOf(30);

    /**
     * @param delta by how much the index would rise through the combination alone
     * @param combinedShare percent that the combined supplier would hold
     */
    public static MergerReading of(BigDecimal hhiAfter, BigDecimal delta, BigDecimal combinedShare) {
        if (delta.compareTo(SIGNIFICANT_RISE) <= 0) {
            return BELOW;
        }
        if (hhiAfter.compareTo(HIGH) > 0) {
            return HIGHLY_CONCENTRATED;
        }
        return combinedShare.compareTo(LARGE) > 0 ? LARGE_SHARE : BELOW;
    }
}
