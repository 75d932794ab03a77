package uk.lgcdt.infra.market;

import java.math.BigDecimal;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * One measure of one market and year.
 *
 * @param measure key, such as {@code normalised-hhi}; {@link Measure} tells more of it
 * @param basis what shares are shares of, or which cases are meant; empty where there is one only
 * @param value null unless calculated
 * @param n cases used
 * @param coverage percent of all cases that could be used; null where there are none
 * @param reason key of what is missing; null when calculated
 */
public record MarketFigure(
        Year year,
        String measure,
        String basis,
        @Nullable BigDecimal value,
        String unit,
        long n,
        @Nullable BigDecimal coverage,
        FigureStatus status,
        @Nullable String reason) {}
