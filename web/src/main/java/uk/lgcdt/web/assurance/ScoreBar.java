package uk.lgcdt.web.assurance;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import uk.lgcdt.infra.assurance.SectionScore;
import uk.lgcdt.web.layout.Figures;

/** A score as words, with a bar beside them for the eye alone. */
class ScoreBar extends Div {

    ScoreBar(SectionScore score) {
        addClassName("score");
        score.score()
                .ifPresentOrElse(
                        percent -> {
                            var part = new Span();
                            part.getStyle().setWidth(percent.toPlainString() + "%");
                            var bar = new Span(part);
                            bar.addClassName("score-bar");
                            bar.getElement().setAttribute("aria-hidden", "true");
                            add(new Span(Figures.percent(percent)), bar);
                        },
                        () -> add(new Span(getTranslation("assurance.scores.insufficient"))));
    }
}
