package uk.lgcdt.web.market.defined;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.Concentration;
import uk.lgcdt.infra.market.Grounds;
import uk.lgcdt.infra.market.SmeShare;
import uk.lgcdt.infra.market.defined.Basis;
import uk.lgcdt.infra.market.defined.DefinedMeasures;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.market.MeasureWords;

/** The measures of a defined market: figure or status, what it rests on, what it means, how it is made. */
class DefinedCards extends Div {

    private final transient Basis basis;
    private final transient DefinitionWords words;

    DefinedCards(DefinedMarketService markets, DefinedMeasures measures, Basis basis) {
        this.basis = basis;
        this.words = new DefinitionWords(this, markets);
        addClassName("cards");
        Concentration concentration = measures.concentration();
        Grounds grounds = concentration.grounds();
        Div hhi = card("hhi", grounds, number(concentration.hhi(), 0), rests(grounds));
        concentration.band().ifPresent(band -> {
            var reading = new Paragraph(new MeasureWords(this).band(band));
            reading.addClassName("card-reading");
            hhi.addComponentAtIndex(2, reading);
        });
        add(
                hhi,
                card("effective", grounds, number(concentration.effectiveSuppliers(), 1), rests(grounds)),
                card("top", grounds, percent(concentration.topShare()), rests(grounds)),
                card("top-four", grounds, percent(concentration.topFourShare()), rests(grounds)),
                smeCard("sme-value", measures.smeByValue()),
                smeCard("sme-count", measures.smeByCount()));
    }

    private Div smeCard(String name, SmeShare share) {
        Div card = card(name, share.grounds(), percent(share.share()), restsOn("measure." + name, share.grounds()));
        if (share.unknownShare() != null) {
            card.addComponentAtIndex(
                    2, new Paragraph(getTranslation("measure.unknown-size", Figures.percent(share.unknownShare()))));
        }
        return card;
    }

    private Div card(String name, Grounds grounds, @Nullable String figure, String rests) {
        var value = new Paragraph(figure == null ? words.missing(grounds, basis) : figure);
        value.addClassName(figure == null ? "card-missing" : "card-figure");
        var basisText = new Paragraph(rests);
        basisText.addClassName("soft");
        var method = new Anchor("methods#" + name, getTranslation("measure.method"));
        method.getElement()
                .setAttribute(
                        "aria-label", getTranslation("measure.method.of", getTranslation("measure." + name + ".name")));
        var card = new Div(
                new H3(getTranslation("measure." + name + ".name")),
                value,
                new Paragraph(getTranslation(meaning(name))),
                basisText,
                method);
        card.addClassName("card");
        return card;
    }

    private String meaning(String name) {
        return name.startsWith("top") && basis != Basis.VALUE
                ? "defined." + name + ".meaning." + basis.key()
                : "measure." + name + ".meaning";
    }

    private String rests(Grounds grounds) {
        return basis == Basis.VALUE
                ? restsOn("measure.concentration", grounds)
                : restsOn("defined.concentration." + basis.key(), grounds);
    }

    private String restsOn(String key, Grounds grounds) {
        String cases = getTranslation(key + ".n", Figures.count(grounds.n()));
        return grounds.coverage() == null
                ? getTranslation("measure.basis.n", cases)
                : getTranslation(
                        "measure.basis", cases, Figures.percent(grounds.coverage()), getTranslation(key + ".coverage"));
    }

    private static @Nullable String number(@Nullable BigDecimal figure, int decimals) {
        return figure == null ? null : Figures.number(figure, decimals);
    }

    private static @Nullable String percent(@Nullable BigDecimal figure) {
        return figure == null ? null : Figures.percent(figure);
    }
}
