package uk.lgcdt.web.market;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.MarketFigure;
import uk.lgcdt.infra.market.Measure;
import uk.lgcdt.infra.run.FigureSource;

/**
 * Every further figure of a market as REST tells it, by year, measure and basis.
 *
 * @param run number of the run that measured them
 * @param source where the figures come from
 */
record MarketFigureEntry(long run, String market, String name, List<FigureEntry> figures, FigureSource source) {

    /**
     * One figure.
     *
     * @param measure key, such as {@code normalised-hhi}
     * @param basis what shares are shares of, or which cases are meant; empty where there is one only
     * @param value in {@code unit}; null unless {@code status} is {@code calculated}
     * @param n cases used; {@code method} says which
     * @param coveragePercent percent of all cases that could be used
     * @param method page of {@code docs/measures}; null for a measure that this version does not know
     * @param formula whose formula it is, or which
     */
    record FigureEntry(
            int year,
            String measure,
            String basis,
            @Nullable BigDecimal value,
            String unit,
            long n,
            @Nullable BigDecimal coveragePercent,
            String status,
            @Nullable String reason,
            @Nullable String method,
            @Nullable String formula) {

        static FigureEntry of(MarketFigure figure) {
            var measure = Measure.find(figure.measure());
            return new FigureEntry(
                    figure.year().getValue(),
                    figure.measure(),
                    figure.basis(),
                    figure.value(),
                    figure.unit(),
                    figure.n(),
                    figure.coverage(),
                    figure.status().key(),
                    figure.reason(),
                    measure.map(Measure::page).orElse(null),
                    measure.map(Measure::source).orElse(null));
        }
    }
}
