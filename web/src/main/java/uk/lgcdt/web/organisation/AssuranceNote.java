package uk.lgcdt.web.organisation;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import uk.lgcdt.infra.assurance.RegisteredAssessment;
import uk.lgcdt.web.layout.Figures;

/** Says whether the register holds a current AI management assessment of a supplier, and leads to it. */
class AssuranceNote extends Div {

    AssuranceNote(Optional<RegisteredAssessment> assessment) {
        assessment.ifPresentOrElse(this::show, () -> add(new Paragraph(getTranslation("supplier.assurance.none"))));
    }

    private void show(RegisteredAssessment assessment) {
        add(
                new Paragraph(getTranslation(
                        "supplier.assurance.current",
                        Figures.day(assessment.completedOn()),
                        Figures.day(assessment.validUntil()))),
                new Paragraph(new Anchor("assurance/" + assessment.id(), getTranslation("supplier.assurance.open"))));
    }
}
