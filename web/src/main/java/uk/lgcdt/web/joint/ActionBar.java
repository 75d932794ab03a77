package uk.lgcdt.web.joint;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.joint.Change;
import uk.lgcdt.infra.joint.Commitment;
import uk.lgcdt.infra.joint.JointAction;
import uk.lgcdt.infra.joint.ParticipatingAuthority;
import uk.lgcdt.infra.joint.Standing;
import uk.lgcdt.infra.reference.Council;

/** What the asking council can do with a joint procurement now, a button for each. */
class ActionBar extends Div {

    private final VisibleJointProcurement shown;
    private final JointProcurementService jointProcurements;
    private final JointWords words;
    private final Consumer<Change> then;
    private final String council;

    ActionBar(
            VisibleJointProcurement shown,
            String council,
            JointProcurementService jointProcurements,
            JointWords words,
            Consumer<Change> then) {
        this.shown = shown;
        this.council = council;
        this.jointProcurements = jointProcurements;
        this.words = words;
        this.then = then;
        addClassName("button-row");
        dialogs().forEach((action, dialog) -> {
            if (shown.possible().contains(action)) {
                add(button(action, dialog));
            }
        });
    }

    private Map<JointAction, Runnable> dialogs() {
        Map<JointAction, Runnable> dialogs = new EnumMap<>(JointAction.class);
        dialogs.put(JointAction.AMEND, this::amend);
        dialogs.put(JointAction.INVITE, this::invite);
        dialogs.put(JointAction.JOIN, () -> commit(JointAction.JOIN, Change.Join::new));
        dialogs.put(JointAction.COMMIT, () -> commit(JointAction.COMMIT, Change.Commit::new));
        dialogs.put(JointAction.LEAVE, () -> withReason(JointAction.LEAVE, Change.Leave::new));
        for (JointAction move : Set.of(JointAction.OPEN, JointAction.CLOSE, JointAction.REOPEN, JointAction.WITHDRAW)) {
            dialogs.put(move, () -> withReason(move, reason -> new Change.Move(move, reason)));
        }
        return dialogs;
    }

    private NativeButton button(JointAction action, Runnable dialog) {
        var button = new NativeButton(words.text(key(action)), click -> dialog.run());
        boolean main = action == JointAction.JOIN || action == JointAction.OPEN;
        button.addClassName(main ? "primary-button" : "plain-button");
        return button;
    }

    private void amend() {
        var inside = shown.inside();
        new AmendDialog(
                        words,
                        jointProcurements.today(),
                        shown.summary(),
                        inside == null ? "" : inside.description(),
                        outline -> then.accept(new Change.Amend(outline)))
                .open();
    }

    private void invite() {
        var inside = shown.inside();
        if (inside == null) {
            return;
        }
        Set<String> present = inside.authorities().stream()
                .filter(authority -> authority.standing() != Standing.WITHDRAWN)
                .map(ParticipatingAuthority::councilCode)
                .collect(Collectors.toSet());
        var origin = inside.origin();
        new InviteDialog(
                        words.text(key(JointAction.INVITE)),
                        words.text("joint.invite.send"),
                        words.councils().stream()
                                .filter((Council one) -> !present.contains(one.code()))
                                .toList(),
                        origin == null ? Set.of() : jointProcurements.councilsOf(origin),
                        then::accept)
                .open();
    }

    private void commit(JointAction action, java.util.function.Function<Commitment, Change> change) {
        new CommitmentDialog(
                        words.text(key(action)),
                        words.text(key(action) + ".send"),
                        present(),
                        commitment -> then.accept(change.apply(commitment)))
                .open();
    }

    private void withReason(JointAction action, java.util.function.Function<String, Change> change) {
        new ReasonDialog(
                        words.text(key(action)),
                        words.text(key(action) + ".consequence"),
                        reason -> then.accept(change.apply(reason)))
                .open();
    }

    private @Nullable Commitment present() {
        var inside = shown.inside();
        return inside == null
                ? null
                : inside.authorities().stream()
                        .filter(authority -> authority.councilCode().equals(council))
                        .findFirst()
                        .map(ParticipatingAuthority::commitment)
                        .orElse(null);
    }

    private static String key(JointAction action) {
        return "joint.action." + action.name().toLowerCase(Locale.ROOT);
    }
}
