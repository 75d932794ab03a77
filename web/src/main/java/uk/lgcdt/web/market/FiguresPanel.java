package uk.lgcdt.web.market;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.lgcdt.infra.market.MarketFigure;
import uk.lgcdt.infra.market.MeasureFamily;
import uk.lgcdt.web.layout.FigureWords;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.Inset;

/** Every figure of one market and year, by family: value or status with its reason, what it rests on, its method. */
class FiguresPanel extends Div {

    private final transient FigureWords words = FigureWords.of(this);

    FiguresPanel(List<MarketFigure> figures) {
        if (figures.isEmpty()) {
            add(new Inset(getTranslation("market.figures.none")));
        }
        Map<MeasureFamily, List<MarketFigure>> families = figures.stream()
                .collect(Collectors.groupingBy(
                        figure -> FigureCatalogue.familyOf(figure.measure()), TreeMap::new, Collectors.toList()));
        families.forEach((family, ofFamily) -> {
            add(new H3(words.family(family)), table(words.family(family), ofFamily));
            if (family == MeasureFamily.CONCENTRATION) {
                add(new Inset(getTranslation("market.figures.bands")));
            }
        });
    }

    private HtmlTable<MarketFigure> table(String family, List<MarketFigure> figures) {
        return new HtmlTable<MarketFigure>(getTranslation("market.figures.caption", family))
                .component(getTranslation("market.figures.measure"), this::name)
                .text(getTranslation("market.figures.basis"), figure -> words.basis(figure.basis()))
                .component(getTranslation("market.figures.value"), this::value)
                .number(getTranslation("market.figures.n"), figure -> Figures.count(figure.n()))
                .number(
                        getTranslation("market.figures.coverage"),
                        figure -> figure.coverage() == null
                                ? getTranslation("market.figures.no-coverage")
                                : Figures.percent(figure.coverage()))
                .component(getTranslation("market.figures.method"), this::method)
                .rows(figures);
    }

    private Component name(MarketFigure figure) {
        var name = new Div(new Span(words.title(figure.measure())));
        String help = words.help(figure.measure());
        if (!help.isEmpty()) {
            var reading = new Div(help);
            reading.addClassName("soft");
            name.add(reading);
        }
        return name;
    }

    private Component value(MarketFigure figure) {
        var value = new Div(new Span(words.value(figure)));
        value.addClassName(figure.value() == null ? "figure-missing" : "figure-value");
        words.band(figure).ifPresent(band -> {
            var reading = new Div(band);
            reading.addClassName("soft");
            value.add(reading);
        });
        return value;
    }

    private Component method(MarketFigure figure) {
        var method = new Anchor("methods#" + figure.measure(), getTranslation("measure.method"));
        method.getElement()
                .setAttribute("aria-label", getTranslation("measure.method.of", words.title(figure.measure())));
        return method;
    }
}
