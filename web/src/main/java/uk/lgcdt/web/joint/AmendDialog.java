package uk.lgcdt.web.joint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import uk.lgcdt.infra.joint.JointProcurementSummary;
import uk.lgcdt.infra.joint.Outline;

/** Words a joint procurement anew. */
class AmendDialog extends FormDialog {

    private final OutlineForm form;
    private final Consumer<Outline> then;

    AmendDialog(
            JointWords words,
            LocalDate today,
            JointProcurementSummary present,
            String description,
            Consumer<Outline> then) {
        super(words.text("joint.action.amend"), words.text("joint.amend.send"));
        this.then = then;
        form = new OutlineForm(words, today);
        form.fill(present.title(), present.cpvGroup(), description, present.commitmentsDue());
        ask(form);
    }

    @Override
    protected boolean send() {
        Optional<Outline> outline = form.read();
        outline.ifPresent(then);
        return outline.isPresent();
    }
}
