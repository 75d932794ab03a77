package uk.lgcdt.web.joint;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import uk.lgcdt.infra.joint.Change;
import uk.lgcdt.infra.reference.Council;

/** Asks which councils to invite. */
class InviteDialog extends FormDialog {

    private final MultiSelectComboBox<Council> councils = new MultiSelectComboBox<>();
    private final Consumer<Change.Invite> then;

    /**
     * @param all those that can be invited
     * @param suggested codes of those chosen to begin with
     */
    InviteDialog(String heading, String send, List<Council> all, Set<String> suggested, Consumer<Change.Invite> then) {
        super(heading, send);
        this.then = then;
        councils.setLabel(getTranslation("joint.invite.councils"));
        councils.setHelperText(getTranslation("joint.invite.councils.help"));
        councils.setItems(all);
        councils.setItemLabelGenerator(Council::name);
        councils.setValue(all.stream()
                .filter(council -> suggested.contains(council.code()))
                .collect(Collectors.toSet()));
        ask(new Paragraph(getTranslation("joint.invite.lead")), councils);
    }

    @Override
    protected boolean send() {
        boolean none = councils.getValue().isEmpty();
        councils.setInvalid(none);
        if (!showProblems(none ? List.of(getTranslation("joint.invite.none")) : List.of())) {
            return false;
        }
        then.accept(new Change.Invite(
                councils.getValue().stream().map(Council::code).collect(Collectors.toCollection(TreeSet::new))));
        return true;
    }
}
