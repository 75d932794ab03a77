package uk.lgcdt.web.market;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.ConcentrationBand;
import uk.lgcdt.infra.market.Grounds;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.web.layout.Figures;

/** The measures of one market and year: figure or status, what it rests on, what it means, how it is made. */
class MeasureCards extends Div {

    private final transient MeasureWords words = new MeasureWords(this);

    MeasureCards(MarketMeasure measure) {
        addClassName("cards");
        var concentration = measure.concentration();
        Optional<ConcentrationBand> band = concentration.band();
        add(
                card("hhi", "concentration", concentration.grounds(), number(concentration.hhi(), 0), band),
                card(
                        "effective",
                        "concentration",
                        concentration.grounds(),
                        number(concentration.effectiveSuppliers(), 1)),
                card("top", "concentration", concentration.grounds(), percent(concentration.topShare())),
                card("top-four", "concentration", concentration.grounds(), percent(concentration.topFourShare())),
                smeCard(
                        "sme-value",
                        measure.smeByValue().grounds(),
                        measure.smeByValue().share(),
                        measure.smeByValue().unknownShare()),
                smeCard(
                        "sme-count",
                        measure.smeByCount().grounds(),
                        measure.smeByCount().share(),
                        measure.smeByCount().unknownShare()),
                card(
                        "assured",
                        "assured",
                        measure.assured().grounds(),
                        percent(measure.assured().share())));
    }

    private Div card(
            String name, String family, Grounds grounds, Optional<String> figure, Optional<ConcentrationBand> band) {
        Div card = card(name, family, grounds, figure);
        band.ifPresent(present -> {
            var reading = new Paragraph(words.band(present));
            reading.addClassName("card-reading");
            card.addComponentAtIndex(2, reading);
        });
        return card;
    }

    private Div smeCard(String name, Grounds grounds, @Nullable BigDecimal share, @Nullable BigDecimal unknown) {
        Div card = card(name, name, grounds, percent(share));
        percent(unknown)
                .ifPresent(part ->
                        card.addComponentAtIndex(2, new Paragraph(getTranslation("measure.unknown-size", part))));
        return card;
    }

    private Div card(String name, String family, Grounds grounds, Optional<String> figure) {
        var value = new Paragraph(figure.orElseGet(() -> words.missing(grounds)));
        value.addClassName(figure.isPresent() ? "card-figure" : "card-missing");
        var basis = new Paragraph(basis(family, grounds));
        basis.addClassName("soft");
        var method = new Anchor("methods#" + name, getTranslation("measure.method"));
        method.getElement()
                .setAttribute(
                        "aria-label", getTranslation("measure.method.of", getTranslation("measure." + name + ".name")));
        var card = new Div(
                new H3(getTranslation("measure." + name + ".name")),
                value,
                new Paragraph(getTranslation("measure." + name + ".meaning")),
                basis,
                method);
        card.addClassName("card");
        return card;
    }

    private String basis(String family, Grounds grounds) {
        String cases = getTranslation("measure." + family + ".n", Figures.count(grounds.n()));
        return grounds.coverage() == null
                ? getTranslation("measure.basis.n", cases)
                : getTranslation(
                        "measure.basis",
                        cases,
                        Figures.percent(grounds.coverage()),
                        getTranslation("measure." + family + ".coverage"));
    }

    private static Optional<String> number(@Nullable BigDecimal figure, int decimals) {
        return Optional.ofNullable(figure).map(present -> Figures.number(present, decimals));
    }

    private static Optional<String> percent(@Nullable BigDecimal figure) {
        return Optional.ofNullable(figure).map(Figures::percent);
    }
}
