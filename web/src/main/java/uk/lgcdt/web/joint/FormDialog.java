package uk.lgcdt.web.joint;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import uk.lgcdt.web.layout.ErrorSummary;

/** A few questions before something is done; it closes when they are answered, or when the user turns back. */
abstract class FormDialog extends Dialog {

    private final ErrorSummary errors = new ErrorSummary();

    FormDialog(String heading, String send) {
        setHeaderTitle(heading);
        setWidth("36rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        var go = new Button(send, click -> {
            if (send()) {
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("joint.cancel"), click -> close()), go);
    }

    /** Does what the dialog is for; false, with the problems shown, while it cannot. */
    protected abstract boolean send();

    final void ask(Component... questions) {
        var form = new Div(errors);
        form.add(questions);
        form.addClassName("form");
        add(form);
    }

    /** Returns whether there are none. */
    final boolean showProblems(List<String> problems) {
        return errors.show(problems);
    }
}
