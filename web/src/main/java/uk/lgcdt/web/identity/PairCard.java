package uk.lgcdt.web.identity;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import uk.lgcdt.infra.identity.WeighedPair;
import uk.lgcdt.infra.organisation.SupplierDecision;
import uk.lgcdt.web.layout.Figures;

/** Two names, how sure it is that they are one supplier, and the evidence behind a fold. */
class PairCard extends Article {

    PairCard(WeighedPair pair) {
        addClassName("request-card");
        add(
                new H3(getTranslation(
                        "identity.pair", pair.pair().oneName(), pair.pair().otherName())),
                new Paragraph(odds(pair.bits())),
                new Paragraph(getTranslation(pair.joined() ? "identity.joined" : "identity.apart")));
    }

    /** Adds what somebody decided about the pair. */
    final PairCard with(ExplainedPair explained) {
        explained.decision().ifPresent(decision -> add(new Paragraph(decided(decision))));
        return this;
    }

    /** Adds the evidence, behind a fold. */
    final PairCard withEvidence(WeighedPair pair) {
        add(new NativeDetails(new Span(getTranslation("identity.evidence")), new EvidenceTable(pair)));
        return this;
    }

    private String decided(SupplierDecision decision) {
        return getTranslation("identity.decided." + decision.verdict().key(), Figures.day(decision.decidedAt()));
    }

    private String odds(BigDecimal bits) {
        double chance = 100 / (1 + Math.pow(2, -bits.doubleValue()));
        String key = chance > 99 ? "identity.odds.most" : chance < 1 ? "identity.odds.least" : "identity.odds";
        return getTranslation(key, Figures.number(bits, 2), Figures.count(Math.round(chance)));
    }
}
