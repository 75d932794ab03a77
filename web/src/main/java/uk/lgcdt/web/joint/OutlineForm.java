package uk.lgcdt.web.joint;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.lgcdt.infra.joint.Outline;
import uk.lgcdt.infra.reference.CpvGroup;
import uk.lgcdt.web.layout.ErrorSummary;

/** Asks what a joint procurement is about. */
class OutlineForm extends Div {

    private final TextField title = new TextField();
    private final ComboBox<CpvGroup> group = new ComboBox<>();
    private final TextArea description = new TextArea();
    private final DayField due = new DayField();
    private final ErrorSummary errors = new ErrorSummary();
    private final JointWords words;
    private final LocalDate today;

    OutlineForm(JointWords words, LocalDate today) {
        this.words = words;
        this.today = today;
        addClassName("form");
        title.setLabel(getTranslation("joint.outline.title"));
        title.setHelperText(getTranslation("joint.outline.title.help"));
        title.setMaxLength(Outline.LONGEST_TITLE);
        group.setLabel(getTranslation("joint.outline.group"));
        group.setHelperText(getTranslation("joint.outline.group.help"));
        group.setItems(words.cpv().groups());
        group.setItemLabelGenerator(one -> words.market(one.code()));
        description.setLabel(getTranslation("joint.outline.description"));
        description.setHelperText(getTranslation("joint.outline.description.help"));
        description.setMaxLength(Outline.LONGEST_DESCRIPTION);
        due.setLabel(getTranslation("joint.outline.due"));
        due.setHelperText(getTranslation("joint.outline.due.help"));
        due.setMin(today);
        title.setRequiredIndicatorVisible(true);
        group.setRequiredIndicatorVisible(true);
        due.setRequiredIndicatorVisible(true);
        add(errors, title, group, description, due);
    }

    void fill(String titleText, String cpvGroup, String descriptionText, LocalDate dueOn) {
        title.setValue(titleText);
        words.cpv().groups().stream()
                .filter(one -> one.code().equals(cpvGroup))
                .findFirst()
                .ifPresent(group::setValue);
        description.setValue(descriptionText);
        due.setValue(dueOn);
    }

    /** Returns what was entered; empty, with the reasons shown, while something is missing. */
    Optional<Outline> read() {
        if (!errors.show(problems())) {
            return Optional.empty();
        }
        return Optional.of(
                new Outline(title.getValue(), group.getValue().code(), description.getValue(), due.getValue()));
    }

    private List<String> problems() {
        var problems = new Problems(this);
        problems.mark(title, title.getValue().isBlank(), "joint.outline.title.missing");
        problems.mark(group, group.getValue() == null, "joint.outline.group.missing");
        boolean badDue = due.getValue() == null || due.getValue().isBefore(today);
        problems.mark(due, badDue, "joint.outline.due.missing");
        return problems.list();
    }
}
