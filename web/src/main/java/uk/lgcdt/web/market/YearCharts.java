package uk.lgcdt.web.market;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.MarketFigure;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.MarketSupplier;
import uk.lgcdt.infra.market.YearShare;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.web.chart.ChartData;
import uk.lgcdt.web.chart.ChartData.Kind;
import uk.lgcdt.web.chart.ChartData.Series;
import uk.lgcdt.web.chart.ChartData.Unit;
import uk.lgcdt.web.chart.ChartFigure;
import uk.lgcdt.web.layout.FigureWords;

/** The charts that follow a market over its years. */
final class YearCharts {

    private YearCharts() {}

    /**
     * Draws the shares of the shown year's largest suppliers, year by year. One that won nothing in a year held nought;
     * one whose value is unknown is a gap, and so is a year without any known value.
     */
    static ChartFigure shares(
            Component page, List<MarketMeasure> years, List<MarketSupplier> first, List<YearShare> shares) {
        Map<SupplierId, Map<Integer, YearShare>> held = shares.stream()
                .collect(Collectors.groupingBy(
                        YearShare::supplier,
                        Collectors.toMap(share -> share.year().getValue(), share -> share)));
        List<Series> series = first.stream()
                .map(supplier -> new Series(
                        supplier.name(), ofSupplier(years, held.getOrDefault(supplier.supplier(), Map.of()))))
                .toList();
        String title = page.getTranslation("market.chart.shares-over-time");
        return new ChartFigure(
                title,
                new ChartData(
                        Kind.LINE,
                        Unit.PERCENT,
                        title,
                        page.getTranslation("markets.column.year"),
                        series.isEmpty() ? List.of() : names(years),
                        series));
    }

    private static List<@Nullable BigDecimal> ofSupplier(List<MarketMeasure> years, Map<Integer, YearShare> held) {
        var shares = new ArrayList<@Nullable BigDecimal>();
        for (MarketMeasure year : years) {
            YearShare share = held.get(year.year().getValue());
            if (share == null) {
                shares.add(year.awardedGbp() == null ? null : BigDecimal.ZERO);
            } else {
                shares.add(share.share());
            }
        }
        return shares;
    }

    /** Draws which part of the suppliers entered and left, year by year; a year that could not be measured is a gap. */
    static ChartFigure entryAndExit(Component page, List<MarketMeasure> years, List<MarketFigure> figures) {
        var words = FigureWords.of(page);
        List<Series> series = List.of("entry-rate", "exit-rate", "first-time-winners").stream()
                .map(measure -> new Series(words.title(measure), ofMeasure(measure, years, figures)))
                .filter(one -> one.values().stream().anyMatch(Objects::nonNull))
                .toList();
        String title = page.getTranslation("market.chart.entry");
        return new ChartFigure(
                title,
                new ChartData(
                        Kind.COLUMNS,
                        Unit.PERCENT,
                        title,
                        page.getTranslation("markets.column.year"),
                        series.isEmpty() ? List.of() : names(years),
                        series));
    }

    private static List<@Nullable BigDecimal> ofMeasure(
            String measure, List<MarketMeasure> years, List<MarketFigure> figures) {
        Map<Integer, MarketFigure> byYear = figures.stream()
                .filter(figure -> figure.measure().equals(measure))
                .collect(Collectors.toMap(figure -> figure.year().getValue(), figure -> figure, (one, other) -> one));
        var values = new ArrayList<@Nullable BigDecimal>();
        for (MarketMeasure year : years) {
            MarketFigure figure = byYear.get(year.year().getValue());
            values.add(figure == null ? null : figure.value());
        }
        return values;
    }

    private static List<String> names(List<MarketMeasure> years) {
        return years.stream().map(year -> year.year().toString()).toList();
    }
}
