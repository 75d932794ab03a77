package uk.lgcdt.web.joint;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Says what will follow, and asks for the reason, before something is done that others will notice. */
class ReasonDialog extends FormDialog {

    private static final int LONGEST_REASON = 1_000; // characters

    private final TextArea reason = new TextArea();
    private final Consumer<String> then;

    ReasonDialog(String heading, String consequence, Consumer<String> then) {
        super(heading, heading);
        this.then = then;
        reason.setLabel(getTranslation("joint.reason"));
        reason.setHelperText(getTranslation("joint.reason.help"));
        reason.setMaxLength(LONGEST_REASON);
        ask(new Paragraph(consequence), reason);
    }

    @Override
    protected boolean send() {
        then.accept(reason.getValue());
        return true;
    }
}
