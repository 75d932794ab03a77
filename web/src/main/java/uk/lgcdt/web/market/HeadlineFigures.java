package uk.lgcdt.web.market;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.Grounds;
import uk.lgcdt.infra.market.MarketFigure;
import uk.lgcdt.infra.market.MarketMeasure;

/** The figures that lists of markets work on, in the form of all the others. */
final class HeadlineFigures {

    private static final String VALUE = "value";
    private static final String PERCENT = "percent";

    private HeadlineFigures() {}

    static List<MarketFigure> of(MarketMeasure measure) {
        var concentration = measure.concentration();
        Grounds held = concentration.grounds();
        return List.of(
                figure(measure, "hhi", VALUE, "index", held, concentration.hhi()),
                figure(measure, "effective-suppliers", VALUE, "suppliers", held, concentration.effectiveSuppliers()),
                figure(measure, "top-share", VALUE, PERCENT, held, concentration.topShare()),
                figure(measure, "top-four-share", VALUE, PERCENT, held, concentration.topFourShare()),
                figure(
                        measure,
                        "sme-value",
                        VALUE,
                        PERCENT,
                        measure.smeByValue().grounds(),
                        measure.smeByValue().share()),
                figure(
                        measure,
                        "sme-count",
                        "contracts",
                        PERCENT,
                        measure.smeByCount().grounds(),
                        measure.smeByCount().share()),
                figure(
                        measure,
                        "assured",
                        VALUE,
                        PERCENT,
                        measure.assured().grounds(),
                        measure.assured().share()));
    }

    private static MarketFigure figure(
            MarketMeasure measure, String key, String basis, String unit, Grounds grounds, @Nullable BigDecimal value) {
        return new MarketFigure(
                measure.year(),
                key,
                basis,
                value,
                unit,
                grounds.n(),
                grounds.coverage(),
                grounds.status(),
                grounds.reason());
    }
}
