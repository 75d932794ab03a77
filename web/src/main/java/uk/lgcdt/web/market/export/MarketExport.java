package uk.lgcdt.web.market.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.MarketFigure;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.MarketSupplier;
import uk.lgcdt.infra.run.FigureSource;

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

    /** Headings of the figures' rows, in the order of {@link #row}. */
    static final List<String> COLUMNS = List.of(
            "run",
            "market",
            "name",
            "year",
            "family",
            "measure",
            "title",
            "basis",
            "value",
            "unit",
            "n",
            "coverage_percent",
            "status",
            "reason",
            "method");

    MarketExport {
        figures = List.copyOf(figures);
        suppliers = List.copyOf(suppliers);
    }

    /** Returns a figure as cells: texts, numbers, and null where there is nothing. */
    List<@Nullable Object> row(MarketFigure figure, ExportWords words) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(source.run());
        cells.add(measure.market().code());
        cells.add(name);
        cells.add(figure.year().getValue());
        cells.add(words.family(figure));
        cells.add(figure.measure());
        cells.add(words.figures().title(figure.measure()));
        cells.add(figure.basis());
        cells.add(plain(figure.value()));
        cells.add(figure.unit());
        cells.add(figure.n());
        cells.add(plain(figure.coverage()));
        cells.add(figure.status().key());
        cells.add(figure.reason());
        cells.add(words.page(figure));
        return cells;
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    /** Returns a name for the file: market-480-2026-run-3. */
    String fileName() {
        return "market-%s-%s-run-%d".formatted(measure.market(), measure.year(), source.run());
    }
}
