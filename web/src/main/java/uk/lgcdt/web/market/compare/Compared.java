package uk.lgcdt.web.market.compare;

import java.util.List;
import uk.lgcdt.infra.market.MarketFigure;
import uk.lgcdt.infra.market.MarketMeasure;

/** One side of a comparison. */
record Compared(String name, MarketMeasure measure, List<MarketFigure> figures) {

    Compared {
        figures = List.copyOf(figures);
    }
}
