package uk.lgcdt.web.market.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.lgcdt.infra.market.MarketFigure;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.MarketSupplier;
import uk.lgcdt.infra.run.FigureSource;
import uk.lgcdt.web.api.SourceFacts;

/**
 * All that the files about a market and year hold.
 *
 * @param figures headlines first
 * @param suppliers the largest, by rank
 * @param link address of the page, with the run
 */
record MarketExport(
        String name,
        MarketMeasure measure,
        List<MarketFigure> figures,
        List<MarketSupplier> suppliers,
        FigureSource source,
        String link) {

    MarketExport {
        figures = List.copyOf(figures);
        suppliers = List.copyOf(suppliers);
    }

    /** Returns what the files keep about themselves. */
    Map<String, String> facts() {
        Map<String, String> subject = new LinkedHashMap<>();
        subject.put("market", measure.market().code());
        subject.put("name", name);
        subject.put("year", measure.year().toString());
        return SourceFacts.of(subject, source, link);
    }

    /** Returns a name for the file: market-480-2026-run-3. */
    String fileName() {
        return "market-%s-%s-run-%d".formatted(measure.market().code().replace(':', '-'), measure.year(), source.run());
    }
}
