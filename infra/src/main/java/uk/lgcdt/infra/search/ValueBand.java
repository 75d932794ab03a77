package uk.lgcdt.infra.search;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ranges of a notice's value in pounds, VAT excluded, as buyers speak of them. They are plain round numbers of our own,
 * not the thresholds of the law, which change every second year and include VAT.
 *
 * <p>A value that is not stated is a band of its own, so that choosing a range never hides such notices unnoticed.
 */
public enum ValueBand {
    UNDER_25K("under-25k", null, 25_000L),
    FROM_25K("25k-100k", 25_000L, 100_000L),
    FROM_100K("100k-250k", 100_000L, 250_000L),
    FROM_250K("250k-1m", 250_000L, 1_000_000L),
    FROM_1M("1m-10m", 1_000_000L, 10_000_000L),
    FROM_10M("over-10m", 10_000_000L, null),
    NOT_STATED("not-stated", null, null);

    private final String code;
    private final @Nullable Long fromGbp;
    private final @Nullable Long belowGbp;

    ValueBand(String code, @Nullable Long fromGbp, @Nullable Long belowGbp) {
        this.code = code;
        this.fromGbp = fromGbp;
        this.belowGbp = belowGbp;
    }

    /** The word for the band in addresses and in the index. */
    public String code() {
        return code;
    }

    /** Returns the band of a value in pounds; {@code null} and nought are not stated. */
    public static ValueBand of(@Nullable BigDecimal valueGbp) {
        if (valueGbp == null || valueGbp.signum() == 0) {
            return NOT_STATED;
        }
        return Arrays.stream(values())
                .filter(band -> band != NOT_STATED && band.holds(valueGbp))
                .findFirst()
                .orElse(NOT_STATED);
    }

    /** Returns the codes in order of value, the unstated last. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(ValueBand::code).toList();
    }

    private boolean holds(BigDecimal valueGbp) {
        return (fromGbp == null || valueGbp.compareTo(BigDecimal.valueOf(fromGbp)) >= 0)
                && (belowGbp == null || valueGbp.compareTo(BigDecimal.valueOf(belowGbp)) < 0);
    }
}
