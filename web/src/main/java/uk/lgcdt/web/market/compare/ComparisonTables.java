package uk.lgcdt.web.market.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.MarketFigure;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.MeasureFamily;
import uk.lgcdt.web.layout.FigureWords;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.market.FigureCatalogue;

/** Counts and figures of both sides, with the difference where there is one, else why not. */
class ComparisonTables extends Div {

    private record Count(
            String name, @Nullable BigDecimal one, @Nullable BigDecimal other, String unit) {}

    private final transient FigureWords words = FigureWords.of(this);
    private final String first;
    private final String second;

    ComparisonTables(Compared one, Compared other) {
        first = one.side(this::getTranslation);
        second = other.side(this::getTranslation);
        add(new H3(getTranslation("market.counts")), counts(one.measure(), other.measure()));
        Map<MeasureFamily, List<ComparedFigure>> families = ComparedFigure.pair(one.figures(), other.figures()).stream()
                .collect(Collectors.groupingBy(
                        pair -> FigureCatalogue.familyOf(pair.measure()), TreeMap::new, Collectors.toList()));
        families.forEach((family, pairs) -> add(new H3(words.family(family)), figures(words.family(family), pairs)));
    }

    private HtmlTable<Count> counts(MarketMeasure one, MarketMeasure other) {
        return new HtmlTable<Count>(getTranslation("compare.counts.caption"))
                .text(getTranslation("compare.column.count"), Count::name)
                .number(first, count -> written(count.one(), count.unit()))
                .number(second, count -> written(count.other(), count.unit()))
                .number(
                        getTranslation("whatif.column.difference"),
                        count -> count.one() == null || count.other() == null
                                ? getTranslation("compare.why.not-stated")
                                : signed(count.other().subtract(count.one()), count.unit()))
                .rows(List.of(
                        count("market.fact.contracts", one.contracts(), other.contracts()),
                        count("market.fact.valued", one.valuedContracts(), other.valuedContracts()),
                        new Count(getTranslation("market.fact.awarded"), one.awardedGbp(), other.awardedGbp(), "gbp"),
                        count("market.fact.suppliers", one.suppliers(), other.suppliers()),
                        count("market.fact.buyers", one.buyers(), other.buyers())));
    }

    private Count count(String name, int one, int other) {
        return new Count(getTranslation(name), BigDecimal.valueOf(one), BigDecimal.valueOf(other), "count");
    }

    private String written(@Nullable BigDecimal value, String unit) {
        return value == null ? getTranslation("measure.value.unknown") : words.inUnit(value, unit);
    }

    private HtmlTable<ComparedFigure> figures(String family, List<ComparedFigure> pairs) {
        return new HtmlTable<ComparedFigure>(getTranslation("compare.caption", family))
                .text(getTranslation("market.figures.measure"), pair -> words.title(pair.measure()))
                .text(getTranslation("market.figures.basis"), pair -> words.basis(pair.basis()))
                .component(first, pair -> side(pair.one()))
                .component(second, pair -> side(pair.other()))
                .text(getTranslation("whatif.column.difference"), this::difference)
                .rows(pairs);
    }

    private Component side(@Nullable MarketFigure figure) {
        if (figure == null) {
            return new Span(getTranslation("compare.absent"));
        }
        var side = new Div(new Span(words.value(figure)));
        String one = figure.n() == 1 ? ".one" : "";
        var rests = new Div(
                figure.coverage() == null
                        ? getTranslation("compare.rests.n" + one, Figures.count(figure.n()))
                        : getTranslation(
                                "compare.rests" + one, Figures.count(figure.n()), Figures.percent(figure.coverage())));
        rests.addClassName("soft");
        side.add(rests);
        return side;
    }

    private String difference(ComparedFigure pair) {
        String unit = Optional.ofNullable(pair.one()).map(MarketFigure::unit).orElse("");
        return pair.difference()
                .map(difference -> signed(difference, unit))
                .orElseGet(() -> getTranslation("compare.why." + pair.whyNot()));
    }

    private String signed(BigDecimal difference, String unit) {
        String sign = difference.signum() > 0 ? "+" : difference.signum() < 0 ? "−" : "";
        String size = unit.equals("percent")
                ? Figures.number(difference.abs(), 1) + " " + getTranslation("whatif.points")
                : words.inUnit(difference.abs(), unit);
        return sign + size;
    }
}
