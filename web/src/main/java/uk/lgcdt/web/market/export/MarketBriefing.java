package uk.lgcdt.web.market.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.lgcdt.infra.market.MarketFigure;
import uk.lgcdt.infra.market.Measure;
import uk.lgcdt.infra.market.MeasureFamily;
import uk.lgcdt.web.export.Briefing;
import uk.lgcdt.web.export.FileWords;
import uk.lgcdt.web.layout.FigureWords;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.market.FigureCatalogue;

/** Writes a market and year as a briefing to print: coverage, figures, largest suppliers, methods, source. */
final class MarketBriefing {

    private final MarketExport market;
    private final FileWords words;
    private final FigureWords figureWords;
    private final Briefing page;

    private MarketBriefing(MarketExport market, FileWords words) {
        this.market = market;
        this.words = words;
        this.figureWords = words.figures();
        this.page = new Briefing(words.text("briefing.title", market.name()), words);
    }

    static Briefing of(MarketExport market, FileWords words) {
        var briefing = new MarketBriefing(market, words);
        briefing.coverage();
        briefing.figures();
        briefing.suppliers();
        briefing.methods();
        briefing.page.source(market.source(), market.link());
        return briefing.page;
    }

    private void coverage() {
        var measure = market.measure();
        page.paragraph(words.text(
                "briefing.subtitle",
                measure.market().code(),
                measure.year().toString(),
                market.source().run() + ""));
        page.heading(words.text("briefing.coverage"));
        page.paragraph(words.text(
                "briefing.coverage.text",
                Figures.count(measure.contracts()),
                Figures.count(measure.valuedContracts()),
                Figures.count(measure.suppliers()),
                Figures.count(measure.buyers()),
                measure.awardedGbp() == null
                        ? words.text("measure.value.unknown")
                        : Figures.pounds(measure.awardedGbp())));
        page.paragraph(words.text("market.basis"));
    }

    private void figures() {
        Map<MeasureFamily, List<MarketFigure>> families = market.figures().stream()
                .collect(Collectors.groupingBy(
                        figure -> FigureCatalogue.familyOf(figure.measure()), TreeMap::new, Collectors.toList()));
        families.forEach((family, figures) -> {
            page.heading(figureWords.family(family));
            page.table(
                    new float[] {4, 2, 4, 1, 1.5f},
                    3,
                    List.of(
                            words.text("market.figures.measure"),
                            words.text("market.figures.basis"),
                            words.text("market.figures.value"),
                            words.text("market.figures.n"),
                            words.text("market.figures.coverage")),
                    figures.stream().map(this::row).toList());
        });
        page.paragraph(words.text("market.figures.bands"));
    }

    private List<String> row(MarketFigure figure) {
        String band = figureWords.band(figure).map(text -> " (" + text + ")").orElse("");
        return List.of(
                figureWords.title(figure.measure()),
                figureWords.basis(figure.basis()),
                figureWords.value(figure) + band,
                Figures.count(figure.n()),
                figure.coverage() == null
                        ? words.text("market.figures.no-coverage")
                        : Figures.percent(figure.coverage()));
    }

    private void suppliers() {
        page.heading(words.text("briefing.suppliers"));
        if (market.suppliers().isEmpty()) {
            page.paragraph(words.text("market.suppliers.none"));
            return;
        }
        String unknown = words.text("measure.value.unknown");
        page.table(
                new float[] {5, 1.2f, 2, 1.2f},
                1,
                List.of(
                        words.text("market.column.supplier"),
                        words.text("market.column.contracts"),
                        words.text("market.column.awarded"),
                        words.text("market.column.share")),
                market.suppliers().stream()
                        .map(supplier -> List.of(
                                supplier.name(),
                                Figures.count(supplier.contracts()),
                                supplier.awardedGbp() == null ? unknown : Figures.pounds(supplier.awardedGbp()),
                                supplier.share() == null ? unknown : Figures.percent(supplier.share())))
                        .toList());
    }

    private void methods() {
        page.heading(words.text("briefing.method"));
        page.paragraph(words.text("methods.status.text"));
        page.paragraph(words.text("methods.value.text"));
        page.paragraph(words.text("methods.market.text"));
        market.figures().stream()
                .map(MarketFigure::measure)
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .forEach(measure -> page.paragraph(Measure.find(measure)
                        .map(known -> words.text(
                                "briefing.method.formula",
                                figureWords.title(measure),
                                figureWords.help(measure),
                                known.source()))
                        .orElseGet(() -> figureWords.title(measure) + ": " + figureWords.help(measure))));
    }
}
