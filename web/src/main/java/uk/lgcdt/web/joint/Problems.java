package uk.lgcdt.web.joint;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a form, and says it beside each field too. */
class Problems {

    private final Component form;
    private final List<String> list = new ArrayList<>();

    Problems(Component form) {
        this.form = form;
    }

    /** Marks the field as wrong, with the words kept under the key, or as right. */
    void mark(HasValidationProperties field, boolean wrong, String key) {
        String words = wrong ? form.getTranslation(key) : "";
        field.setInvalid(wrong);
        field.setErrorMessage(words);
        if (wrong) {
            list.add(words);
        }
    }

    /** What is wrong, in the order in which the fields stand. */
    List<String> list() {
        return List.copyOf(list);
    }
}
