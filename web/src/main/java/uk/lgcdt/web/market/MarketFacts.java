package uk.lgcdt.web.market;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.web.layout.DetailList;
import uk.lgcdt.web.layout.Figures;

/** The counts that the measures of a market rest on; frameworks stand beside. */
class MarketFacts extends Div {

    MarketFacts(MarketMeasure measure) {
        var words = new MeasureWords(this);
        add(new DetailList()
                .with(getTranslation("market.fact.contracts"), Figures.count(measure.contracts()))
                .with(
                        getTranslation("market.fact.valued"),
                        getTranslation(
                                "market.fact.valued.text",
                                Figures.count(measure.valuedContracts()),
                                Figures.count(measure.contracts())))
                .with(getTranslation("market.fact.awarded"), words.pounds(measure.awardedGbp()))
                .with(getTranslation("market.fact.suppliers"), Figures.count(measure.suppliers()))
                .with(getTranslation("market.fact.buyers"), Figures.count(measure.buyers()))
                .with(getTranslation("market.fact.frameworks"), frameworks(measure, words)));
        var basis = new Paragraph(getTranslation("market.basis"));
        basis.addClassName("soft");
        add(basis);
    }

    private String frameworks(MarketMeasure measure, MeasureWords words) {
        return measure.frameworks() == 0
                ? getTranslation("market.fact.frameworks.none")
                : getTranslation(
                        "market.fact.frameworks.text",
                        Figures.count(measure.frameworks()),
                        words.pounds(measure.frameworkCeilingGbp()));
    }
}
