package uk.lgcdt.web.market.compare;

import java.util.List;
import java.util.function.BiFunction;
import uk.lgcdt.infra.market.MarketFigure;
import uk.lgcdt.infra.market.MarketMeasure;

/** One side of a comparison. */
record Compared(String name, MarketMeasure measure, List<MarketFigure> figures) {

    Compared {
        figures = List.copyOf(figures);
    }

    /** Writes which market and year it is, with texts by their keys and parameters. */
    String side(BiFunction<String, Object[], String> words) {
        return words.apply(
                "compare.side." + measure.market().level().key(),
                new Object[] {name, measure.market().code(), measure.year().toString()});
    }
}
