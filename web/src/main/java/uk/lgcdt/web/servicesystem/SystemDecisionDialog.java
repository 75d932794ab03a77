package uk.lgcdt.web.servicesystem;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import uk.lgcdt.infra.notice.Ocid;
import uk.lgcdt.infra.reference.ServiceSystem;

/** Asks which kind of system an award buys, and why; or takes the decision before back. */
class SystemDecisionDialog extends Dialog {

    private static final String NONE = "";
    private static final String UNDO = "undo";

    private final transient ServiceSystemService systems;
    private final transient Ocid ocid;
    private final String awardId;
    private final transient Runnable then;
    private final Select<String> system = new Select<>();
    private final TextField reason = new TextField();

    SystemDecisionDialog(ServiceSystemService systems, Ocid ocid, String awardId, Runnable then) {
        this.systems = systems;
        this.ocid = ocid;
        this.awardId = awardId;
        this.then = then;
        setHeaderTitle(getTranslation("systems.process.decide"));
        setWidth("36rem");
        setMaxWidth("100%");
        List<String> choices =
                new ArrayList<>(systems.kinds().stream().map(ServiceSystem::key).toList());
        choices.add(NONE);
        if (isDecided()) {
            choices.add(UNDO);
        }
        system.setItems(choices);
        system.setItemLabelGenerator(this::label);
        system.setLabel(getTranslation("systems.column.system"));
        reason.setLabel(getTranslation("systems.decision.reason"));
        reason.setMaxLength(500);
        var form = new Div(new Paragraph(getTranslation("systems.decision.when")), system, reason);
        form.addClassName("form");
        add(form);
        var send = new Button(getTranslation("systems.decision.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("joint.cancel"), click -> close()), send);
    }

    private void send() {
        system.setInvalid(system.getValue() == null);
        system.setErrorMessage(getTranslation("systems.decision.system.missing"));
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(getTranslation("systems.decision.reason.missing"));
        if (system.isInvalid() || reason.isInvalid()) {
            return;
        }
        String chosen = system.getValue();
        if (chosen.equals(UNDO)) {
            systems.undo(ocid, awardId, reason.getValue());
        } else {
            systems.decide(ocid, awardId, chosen.equals(NONE) ? null : chosen, reason.getValue());
        }
        close();
        then.run();
    }

    private boolean isDecided() {
        return systems.listDecisions(ocid).stream()
                .filter(one -> one.awardId().equals(awardId))
                .findFirst()
                .filter(one -> !one.undone())
                .isPresent();
    }

    private String label(String choice) {
        return switch (choice) {
            case NONE -> getTranslation("systems.none-of-them");
            case UNDO -> getTranslation("systems.decision.undo");
            default -> systems.nameOf(choice);
        };
    }
}
