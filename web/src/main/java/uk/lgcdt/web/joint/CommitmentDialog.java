package uk.lgcdt.web.joint;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.joint.Commitment;
import uk.lgcdt.infra.joint.CommitmentKind;

/** Asks what a council commits itself to. */
class CommitmentDialog extends FormDialog {

    private enum Measure {
        VALUE,
        QUANTITY
    }

    private final RadioButtonGroup<CommitmentKind> kind = new RadioButtonGroup<>();
    private final RadioButtonGroup<Measure> measure = new RadioButtonGroup<>();
    private final BigDecimalField value = new BigDecimalField();
    private final BigDecimalField quantity = new BigDecimalField();
    private final TextField unit = new TextField();
    private final DayField neededBy = new DayField();
    private final TextField approverName = new TextField();
    private final TextField approverRole = new TextField();
    private final Consumer<Commitment> then;

    /** @param present what the council stands by already */
    CommitmentDialog(String heading, String send, @Nullable Commitment present, Consumer<Commitment> then) {
        super(heading, send);
        this.then = then;
        kind.setItems(CommitmentKind.values());
        kind.setItemLabelGenerator(
                one -> getTranslation("joint.commit.kind." + one.name().toLowerCase(Locale.ROOT)));
        measure.setItems(Measure.values());
        measure.setItemLabelGenerator(
                one -> getTranslation("joint.commit.measure." + one.name().toLowerCase(Locale.ROOT)));
        kind.addValueChangeListener(change -> showWhatApplies());
        measure.addValueChangeListener(change -> showWhatApplies());
        label(kind::setLabel, "kind");
        label(measure::setLabel, "measure");
        label(value::setLabel, "value");
        label(quantity::setLabel, "quantity");
        label(unit::setLabel, "unit");
        label(neededBy::setLabel, "needed-by");
        label(approverName::setLabel, "approver-name");
        label(approverRole::setLabel, "approver-role");
        value.setHelperText(getTranslation("joint.commit.value.help"));
        unit.setHelperText(getTranslation("joint.commit.unit.help"));
        neededBy.setHelperText(getTranslation("joint.commit.needed-by.help"));
        approverName.setHelperText(getTranslation("joint.commit.approver-name.help"));
        ask(
                new Paragraph(getTranslation("joint.commit.who-sees")),
                kind,
                measure,
                value,
                quantity,
                unit,
                neededBy,
                approverName,
                approverRole);
        fill(present);
    }

    @Override
    protected boolean send() {
        List<String> problems = problems();
        if (!showProblems(problems)) {
            return false;
        }
        boolean byValue = measure.getValue() == Measure.VALUE;
        then.accept(new Commitment(
                kind.getValue(),
                byValue ? value.getValue().setScale(2, RoundingMode.HALF_UP) : null,
                byValue ? null : quantity.getValue().setScale(3, RoundingMode.HALF_UP),
                byValue ? null : unit.getValue().strip(),
                neededBy.getValue(),
                textOf(approverName),
                textOf(approverRole)));
        return true;
    }

    private void fill(@Nullable Commitment present) {
        kind.setValue(present == null ? CommitmentKind.INTENT : present.kind());
        measure.setValue(present == null || present.quantity() == null ? Measure.VALUE : Measure.QUANTITY);
        if (present != null) {
            value.setValue(present.annualValueGbp());
            quantity.setValue(present.quantity());
            unit.setValue(present.unit() == null ? "" : present.unit());
            neededBy.setValue(present.neededBy());
            approverName.setValue(present.approverName() == null ? "" : present.approverName());
            approverRole.setValue(present.approverRole() == null ? "" : present.approverRole());
        }
        showWhatApplies();
    }

    private void showWhatApplies() {
        boolean byValue = measure.getValue() == Measure.VALUE;
        value.setVisible(byValue);
        quantity.setVisible(!byValue);
        unit.setVisible(!byValue);
        approverName.setRequiredIndicatorVisible(kind.getValue() == CommitmentKind.BINDING);
        approverRole.setRequiredIndicatorVisible(kind.getValue() == CommitmentKind.BINDING);
    }

    private List<String> problems() {
        boolean byValue = measure.getValue() == Measure.VALUE;
        boolean binding = kind.getValue() == CommitmentKind.BINDING;
        var problems = new Problems(this);
        problems.mark(value, byValue && !isAmount(value.getValue(), 2), "joint.commit.value.missing");
        problems.mark(quantity, !byValue && !isAmount(quantity.getValue(), 3), "joint.commit.quantity.missing");
        problems.mark(unit, !byValue && unit.getValue().isBlank(), "joint.commit.unit.missing");
        problems.mark(neededBy, neededBy.getValue() == null, "joint.commit.needed-by.missing");
        problems.mark(approverName, binding && textOf(approverName) == null, "joint.commit.approver-name.missing");
        problems.mark(approverRole, binding && textOf(approverRole) == null, "joint.commit.approver-role.missing");
        return problems.list();
    }

    private static boolean isAmount(@Nullable BigDecimal amount, int decimals) {
        return amount != null
                && amount.setScale(decimals, RoundingMode.HALF_UP).signum() > 0
                && amount.compareTo(Commitment.LARGEST) <= 0;
    }

    private static @Nullable String textOf(TextField field) {
        String text = field.getValue().strip();
        return text.isEmpty() ? null : text;
    }

    private void label(Consumer<String> field, String key) {
        field.accept(getTranslation("joint.commit." + key));
    }
}
