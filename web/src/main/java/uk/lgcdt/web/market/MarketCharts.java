package uk.lgcdt.web.market;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.MarketOrder;
import uk.lgcdt.infra.market.MarketSupplier;
import uk.lgcdt.infra.market.YearSummary;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.chart.ChartData;
import uk.lgcdt.web.chart.ChartData.Kind;
import uk.lgcdt.web.chart.ChartData.Series;
import uk.lgcdt.web.chart.ChartData.Unit;
import uk.lgcdt.web.chart.ChartFigure;

/** The charts about markets. */
final class MarketCharts {

    private static final int BARS = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private MarketCharts() {}

    /** Draws the most concentrated of the markets asked for. */
    static ChartFigure mostConcentrated(
            Component page, MarketService markets, Publication publication, MarketQuery query) {
        List<MarketMeasure> most =
                markets.findAll(publication.run(), query, MarketOrder.mostConcentratedFirst(), 0, BARS).stream()
                        .filter(measure -> measure.concentration().hhi() != null)
                        .toList();
        String title = page.getTranslation("markets.chart.most", query.year().toString());
        return new ChartFigure(
                title,
                new ChartData(
                        Kind.BARS,
                        Unit.NUMBER,
                        title,
                        page.getTranslation("markets.column.market"),
                        most.stream()
                                .map(measure -> page.getTranslation(
                                        "markets.name."
                                                + measure.market().level().key(),
                                        measure.market().code(),
                                        markets.nameOf(measure.market())))
                                .toList(),
                        List.of(new Series(
                                page.getTranslation("measure.hhi.name"),
                                values(most.stream()
                                        .map(measure -> measure.concentration().hhi())
                                        .toList())))));
    }

    /** Draws the median effective number of suppliers of the markets asked for, year by year. */
    static ChartFigure effectiveSuppliers(
            Component page, MarketService markets, Publication publication, MarketQuery query) {
        List<YearSummary> years = markets.summarise(publication.run(), query);
        String title = page.getTranslation("markets.chart.median");
        return new ChartFigure(
                title,
                new ChartData(
                        Kind.LINE,
                        Unit.NUMBER,
                        title,
                        page.getTranslation("markets.column.year"),
                        years.stream().map(summary -> summary.year().toString()).toList(),
                        List.of(new Series(
                                page.getTranslation("measure.effective.name"),
                                values(years.stream()
                                        .map(YearSummary::medianEffectiveSuppliers)
                                        .toList())))));
    }

    /** Draws one market's index, year by year; a year without one is a gap. */
    static ChartFigure trend(Component page, List<MarketMeasure> years) {
        String title = page.getTranslation("market.chart.trend");
        return new ChartFigure(
                title,
                new ChartData(
                        Kind.LINE,
                        Unit.NUMBER,
                        title,
                        page.getTranslation("markets.column.year"),
                        years.stream().map(measure -> measure.year().toString()).toList(),
                        List.of(new Series(
                                page.getTranslation("measure.hhi.name"),
                                values(years.stream()
                                        .map(measure -> measure.concentration().hhi())
                                        .toList())))));
    }

    /** Draws the shares of the largest suppliers and of all others together. */
    static ChartFigure shares(Component page, List<MarketSupplier> largest, long suppliers) {
        var names = new ArrayList<String>();
        var shares = new ArrayList<@Nullable BigDecimal>();
        for (MarketSupplier supplier : largest) {
            if (supplier.share() != null) {
                names.add(supplier.name());
                shares.add(supplier.share());
            }
        }
        BigDecimal others = shares.stream().filter(Objects::nonNull).reduce(HUNDRED, BigDecimal::subtract);
        if (suppliers > largest.size() && others.signum() > 0) {
            names.add(page.getTranslation("market.chart.others"));
            shares.add(others);
        }
        String title = page.getTranslation("market.chart.shares");
        return new ChartFigure(
                title,
                new ChartData(
                        Kind.BARS,
                        Unit.PERCENT,
                        title,
                        page.getTranslation("market.column.supplier"),
                        names,
                        List.of(new Series(page.getTranslation("market.column.share"), shares))));
    }

    private static List<@Nullable BigDecimal> values(List<? extends @Nullable BigDecimal> figures) {
        return new ArrayList<>(figures);
    }
}
