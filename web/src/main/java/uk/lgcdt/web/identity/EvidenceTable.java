package uk.lgcdt.web.identity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import uk.lgcdt.infra.identity.PieceOfEvidence;
import uk.lgcdt.infra.identity.WeighedPair;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;

/** The pieces of evidence of one pair, one on the other: each with its bits, the sum so far, and a bar for the eye alone. */
class EvidenceTable extends Div {

    private static final int DECIMALS = 2;

    /** A piece and the sums before and after it, in bits. */
    private record Step(PieceOfEvidence piece, BigDecimal before, BigDecimal after) {

        double low() {
            return before.min(after).doubleValue();
        }

        double high() {
            return before.max(after).doubleValue();
        }
    }

    EvidenceTable(WeighedPair pair) {
        List<Step> steps = steps(pair.evidence());
        if (steps.isEmpty()) {
            add(new Paragraph(getTranslation("identity.evidence.none")));
            return;
        }
        double least = steps.stream().mapToDouble(Step::low).min().orElse(0);
        double most = steps.stream().mapToDouble(Step::high).max().orElse(0);
        add(new HtmlTable<Step>(getTranslation(
                        "identity.evidence.caption",
                        pair.pair().oneName(),
                        pair.pair().otherName()))
                .text(
                        getTranslation("identity.evidence.piece"),
                        step -> getTranslation(
                                "identity.feature." + step.piece().feature()))
                .text(
                        getTranslation("identity.evidence.found"),
                        step -> step.piece().detail().replace("~", " ~ "))
                .number(
                        getTranslation("identity.evidence.bits"),
                        step -> signed(step.piece().bits()))
                .number(getTranslation("identity.evidence.sum"), step -> signed(step.after()))
                .component(getTranslation("identity.evidence.bar"), step -> bar(step, least, most))
                .rows(steps));
    }

    private static List<Step> steps(List<PieceOfEvidence> pieces) {
        List<Step> steps = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (PieceOfEvidence piece : pieces) {
            BigDecimal after = sum.add(piece.bits());
            steps.add(new Step(piece, sum, after));
            sum = after;
        }
        return steps;
    }

    private static Component bar(Step step, double least, double most) {
        double whole = Math.max(most - least, 0.01);
        var part = new Span();
        part.addClassName(step.piece().bits().signum() < 0 ? "against" : "for");
        part.getStyle()
                .setMarginInlineStart(percent((step.low() - least) / whole))
                .setWidth(percent((step.high() - step.low()) / whole));
        var bar = new Span(part);
        bar.addClassName("waterfall");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static String percent(double part) {
        return Math.round(part * 1000) / 10.0 + "%";
    }

    private static String signed(BigDecimal bits) {
        return (bits.signum() > 0 ? "+" : "") + Figures.number(bits, DECIMALS);
    }
}
