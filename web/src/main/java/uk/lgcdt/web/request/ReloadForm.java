package uk.lgcdt.web.request;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.reference.PublicBody;
import uk.lgcdt.infra.request.JobRequest;

/** Asks to load a landed file afresh, perhaps as another council's, and shows how far that is. */
public class ReloadForm extends Div {

    private final transient RequestService requests;
    private final ComboBox<PublicBody> council = new ComboBox<>();
    private @Nullable Long asked;

    /** @param ended called when it was loaded */
    public ReloadForm(RequestService requests, long file, @Nullable String buyerCode, Runnable ended) {
        this.requests = requests;
        addClassNames("form", "no-print");
        asked = requests.findOpenReload(file).map(JobRequest::id).orElse(null);
        var queue = new RequestQueue(requests, this::asked, ended);
        queue.setVisible(asked != null);
        council.setLabel(getTranslation("requests.reload.council"));
        council.setHelperText(getTranslation("requests.reload.council.help"));
        council.setItems(requests.bodies());
        council.setItemLabelGenerator(PublicBody::name);
        council.setClearButtonVisible(true);
        requests.bodies().stream()
                .filter(one -> one.code().equals(buyerCode))
                .findFirst()
                .ifPresent(council::setValue);
        var reload = new NativeButton(getTranslation("requests.reload.ask"), click -> {
            PublicBody chosen = council.getValue();
            asked = requests.reload(file, chosen == null ? null : chosen.code());
            queue.setVisible(true);
            queue.look();
        });
        reload.addClassName("plain-button");
        var buttons = new Div(reload);
        buttons.addClassName("button-row");
        add(new Paragraph(getTranslation("requests.reload.lead")), council, buttons, queue);
    }

    private List<JobRequest> asked() {
        return asked == null ? List.of() : requests.find(asked).stream().toList();
    }
}
