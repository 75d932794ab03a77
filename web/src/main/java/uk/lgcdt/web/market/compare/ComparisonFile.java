package uk.lgcdt.web.market.compare;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.market.MarketFigure;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.MeasureFamily;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.export.FileWords;
import uk.lgcdt.web.export.PageFigure;
import uk.lgcdt.web.export.PageFigure.Part;
import uk.lgcdt.web.export.PageFigure.Rows;
import uk.lgcdt.web.export.PageFigure.Subject;
import uk.lgcdt.web.export.PageFigures;
import uk.lgcdt.web.export.PageFile;
import uk.lgcdt.web.layout.FigureWords;
import uk.lgcdt.web.market.FigureCatalogue;
import uk.lgcdt.web.publication.PermanentLink;
import uk.lgcdt.web.publication.PublicationService;

/** Gathers what the files about a comparison hold: both sides, and the difference or why there is none. */
@Service
class ComparisonFile {

    private final PublicationService publications;
    private final FileWords words;

    ComparisonFile(PublicationService publications, FileWords words) {
        this.publications = publications;
        this.words = words;
    }

    PageFile of(Publication publication, ComparisonQuery query, Compared one, Compared other) {
        var figures = new PageFigures(words);
        addCounts(figures, one, other);
        FigureWords figureWords = words.figures();
        Map<MeasureFamily, List<ComparedFigure>> families = ComparedFigure.pair(one.figures(), other.figures()).stream()
                .collect(groupingBy(pair -> FigureCatalogue.familyOf(pair.measure()), TreeMap::new, toList()));
        families.forEach((family, pairs) -> {
            var part = new Part(family.key(), figureWords.family(family), Rows.MEASURES);
            pairs.forEach(pair -> {
                figures.add(side(subject(part, one), pair, pair.one()));
                figures.add(side(subject(part, other), pair, pair.other()));
                figures.add(difference(part, pair));
            });
        });
        Map<String, String> asked = query.toParameters();
        Map<String, String> lasting = new LinkedHashMap<>(asked);
        lasting.put("run", publication.run().toString());
        return new PageFile(
                "compare-%s-%s-with-%s-%s".formatted(query.one(), query.oneYear(), query.other(), query.otherYear()),
                words.text("compare.title"),
                List.of(
                        words.text("export.compare.subtitle", one.side(words::text), other.side(words::text)),
                        words.text("compare.basis")),
                asked,
                figures.list(),
                List.of(
                        words.text("methods.status.text"),
                        words.text("methods.value.text"),
                        words.text("methods.market.text"),
                        words.text("market.figures.bands")),
                publications.sourceOf(publication, FigureFamily.MARKET),
                PermanentLink.onSite(PermanentLink.withParameters("markets/compare", lasting)));
    }

    private void addCounts(PageFigures figures, Compared one, Compared other) {
        Part part = figures.facts("counts");
        addCounts(figures.about(subject(part, one), "", ""), one.measure());
        addCounts(figures.about(subject(part, other), "", ""), other.measure());
        MarketMeasure from = one.measure();
        MarketMeasure to = other.measure();
        figures.about(difference(part), "", "")
                .count("contracts", to.contracts() - from.contracts())
                .count("valued-contracts", to.valuedContracts() - from.valuedContracts())
                .gbp("awarded", less(to.awardedGbp(), from.awardedGbp()))
                .count("suppliers", to.suppliers() - from.suppliers())
                .count("buyers", to.buyers() - from.buyers());
    }

    private static void addCounts(PageFigures.About side, MarketMeasure measure) {
        side.count("contracts", measure.contracts())
                .count("valued-contracts", measure.valuedContracts())
                .gbp("awarded", measure.awardedGbp())
                .count("suppliers", measure.suppliers())
                .count("buyers", measure.buyers());
    }

    private static @Nullable BigDecimal less(@Nullable BigDecimal from, @Nullable BigDecimal taken) {
        return from == null || taken == null ? null : from.subtract(taken);
    }

    private static Subject subject(Part part, Compared side) {
        MarketMeasure measure = side.measure();
        return new Subject(
                part, measure.market().code(), side.name(), measure.year().toString());
    }

    private Subject difference(Part part) {
        return new Subject(part, "difference", words.text("whatif.column.difference"), "");
    }

    private PageFigure side(Subject subject, ComparedFigure pair, @Nullable MarketFigure figure) {
        return figure == null
                ? figure(subject, pair, null, "", null, null, null, "not-measured", null)
                : figure(
                        subject,
                        pair,
                        figure.value(),
                        figure.unit(),
                        null,
                        figure.n(),
                        figure.coverage(),
                        figure.status().key(),
                        figure.reason());
    }

    private PageFigure difference(Part part, ComparedFigure pair) {
        @Nullable MarketFigure one = pair.one();
        @Nullable BigDecimal difference = pair.difference().orElse(null);
        return difference == null || one == null
                ? figure(
                        difference(part),
                        pair,
                        null,
                        "",
                        words.text("compare.why." + pair.whyNot()),
                        null,
                        null,
                        "undefined",
                        pair.whyNot())
                : figure(difference(part), pair, difference, one.unit(), null, null, null, "calculated", null);
    }

    private PageFigure figure(
            Subject subject,
            ComparedFigure pair,
            @Nullable BigDecimal value,
            String unit,
            @Nullable String text,
            @Nullable Long n,
            @Nullable BigDecimal coverage,
            String status,
            @Nullable String reason) {
        return new PageFigure(
                subject,
                pair.measure(),
                words.figures().title(pair.measure()),
                pair.basis(),
                value,
                unit,
                text,
                n,
                coverage,
                status,
                reason,
                FigureCatalogue.pageOf(pair.measure()));
    }
}
