package uk.lgcdt.web.market.flag;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import uk.lgcdt.infra.market.flag.MarketThreshold;
import uk.lgcdt.web.layout.ErrorSummary;

/** Asks for another value of a threshold and why. */
class ThresholdDialog extends Dialog {

    private final ErrorSummary errors = new ErrorSummary();
    private final BigDecimalField value = new BigDecimalField();
    private final TextArea reason = new TextArea();
    private final transient MarketThreshold former;

    /**
     * @param proposed what the field begins with
     * @param change takes value and reason and returns what prevents the change; none when it was made
     */
    ThresholdDialog(MarketThreshold former, BigDecimal proposed, BiFunction<BigDecimal, String, List<String>> change) {
        this.former = former;
        var words = new FlagWords(this);
        setHeaderTitle(getTranslation("threshold.dialog", words.title(former.flag())));
        setWidth("36rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        value.setLabel(getTranslation("threshold.value." + FlagService.unit(former)));
        value.setHelperText(getTranslation("threshold.value.help", words.threshold(former)));
        value.setValue(new BigDecimal(proposed.stripTrailingZeros().toPlainString()));
        reason.setLabel(getTranslation("threshold.reason"));
        reason.setHelperText(getTranslation("threshold.reason.help"));
        reason.setMaxLength(FlagService.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        var form = new Div(errors, new Paragraph(getTranslation("threshold.consequence")), value, reason);
        form.addClassName("form");
        add(form);
        var go = new Button(getTranslation("threshold.set"), click -> send(change));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("threshold.cancel"), click -> close()), go);
    }

    private void send(BiFunction<BigDecimal, String, List<String>> change) {
        BigDecimal given = value.getValue();
        List<String> problems = new ArrayList<>();
        String impossible = getTranslation(
                "threshold.value.wrong", FlagService.highest(former).toPlainString());
        boolean possible = given != null && FlagService.isPossible(former, given);
        value.setInvalid(!possible);
        value.setErrorMessage(impossible);
        if (!possible) {
            problems.add(impossible);
        }
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(getTranslation("threshold.reason.missing"));
        if (reason.isInvalid()) {
            problems.add(getTranslation("threshold.reason.missing"));
        }
        if (errors.show(problems.isEmpty() && given != null ? change.apply(given, reason.getValue()) : problems)) {
            close();
        }
    }
}
