package uk.lgcdt.web.assurance;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.assurance.Answer;
import uk.lgcdt.infra.assurance.Question;
import uk.lgcdt.infra.assurance.ScalePoint;

/** The answers with the supplier's elaborations, a fold for each section. */
class AnswerList extends Div {

    AnswerList(List<AssessedSection> sections) {
        for (AssessedSection one : sections) {
            var content = new Div();
            one.answers().forEach(answered -> content.add(answer(answered.question(), answered.answer())));
            add(new NativeDetails(
                    new Span(one.section().number() + " " + one.section().title()), content));
        }
    }

    private Div answer(Question question, @Nullable Answer answer) {
        var asked = new Paragraph(new Span(question.number() + " " + question.text()));
        asked.addClassName("question");
        var part = new Div(asked);
        if (answer == null) {
            part.add(new Paragraph(getTranslation("assurance.not-answered")));
            return part;
        }
        ScalePoint point = question.scale().get(answer.point());
        part.add(new Paragraph(getTranslation(
                "assurance.answer",
                Integer.toString(point.value()),
                Integer.toString(question.highest()),
                point.label(),
                point.description())));
        if (answer.elaboration() != null) {
            var elaboration = new Paragraph(answer.elaboration());
            elaboration.addClassName("as-written");
            part.add(elaboration);
        }
        return part;
    }
}
