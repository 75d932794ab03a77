package uk.lgcdt.web.market.flag;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Function;
import uk.lgcdt.infra.market.flag.MarketThreshold;
import uk.lgcdt.web.layout.ErrorSummary;

/** Asks why a flag is to be switched off, or on again. */
class SwitchDialog extends Dialog {

    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea reason = new TextArea();

    /** @param turn takes the reason and returns what prevents the change; none when it was made */
    SwitchDialog(MarketThreshold former, Function<String, List<String>> turn) {
        String action = former.active() ? "off" : "on";
        setHeaderTitle(getTranslation("threshold." + action + ".dialog", new FlagWords(this).title(former.flag())));
        setWidth("36rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        reason.setLabel(getTranslation("threshold.reason"));
        reason.setHelperText(getTranslation("threshold.switch.reason.help"));
        reason.setMaxLength(FlagService.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        var form = new Div(errors, new Paragraph(getTranslation("threshold." + action + ".consequence")), reason);
        form.addClassName("form");
        add(form);
        var go = new Button(getTranslation("threshold." + action), click -> send(turn));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("threshold.cancel"), click -> close()), go);
    }

    private void send(Function<String, List<String>> turn) {
        String missing = getTranslation("threshold.reason.missing");
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(missing);
        if (errors.show(reason.isInvalid() ? List.of(missing) : turn.apply(reason.getValue()))) {
            close();
        }
    }
}
