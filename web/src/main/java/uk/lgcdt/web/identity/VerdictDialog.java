package uk.lgcdt.web.identity;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Function;
import uk.lgcdt.infra.organisation.NodePair;
import uk.lgcdt.infra.organisation.Verdict;
import uk.lgcdt.web.layout.ErrorSummary;

/** Says what a decision will do and asks for its reason. */
class VerdictDialog extends Dialog {

    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea reason = new TextArea();

    /** @param decide takes the reason and returns what prevents the decision; none when it was made */
    VerdictDialog(NodePair pair, Verdict verdict, Function<String, List<String>> decide) {
        String title = getTranslation("review.verdict." + verdict.key());
        setHeaderTitle(title);
        setWidth("36rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        reason.setLabel(getTranslation("review.reason"));
        reason.setHelperText(getTranslation("review.reason.help"));
        reason.setMaxLength(ReviewService.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        var form = new Div(
                errors,
                new Paragraph(getTranslation("review.consequence." + verdict.key(), pair.oneName(), pair.otherName())),
                reason);
        form.addClassName("form");
        add(form);
        var go = new Button(title, click -> send(decide));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("review.cancel"), click -> close()), go);
    }

    private void send(Function<String, List<String>> decide) {
        boolean given = !reason.getValue().isBlank();
        reason.setInvalid(!given);
        reason.setErrorMessage(getTranslation("review.reason.missing"));
        List<String> problems =
                given ? decide.apply(reason.getValue()) : List.of(getTranslation("review.reason.missing"));
        if (errors.show(problems)) {
            close();
        }
    }
}
