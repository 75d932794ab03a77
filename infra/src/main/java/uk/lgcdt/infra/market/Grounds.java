package uk.lgcdt.infra.market;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a family of figures rests on.
 *
 * @param reason key of what is missing, such as {@code too-few-suppliers}; null when calculated
 * @param n how many cases were used; which cases is said by the measure's method page
 * @param coverage percent of all cases, or of their value, that could be used; null where there are none
 */
public record Grounds(
        FigureStatus status,
        @Nullable String reason,
        int n,
        @Nullable BigDecimal coverage) {

    public boolean isCalculated() {
        return status == FigureStatus.CALCULATED;
    }
}
