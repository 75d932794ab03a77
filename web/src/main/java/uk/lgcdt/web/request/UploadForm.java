package uk.lgcdt.web.request;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.reference.PublicBody;
import uk.lgcdt.infra.request.UploadedFile;
import uk.lgcdt.web.layout.ErrorSummary;

/** Sends files and asks to load them. */
public class UploadForm extends Div {

    private static final int LONGEST_SOURCE = 200;

    private final RequestService requests;
    private final LongConsumer asked;
    private final FileDrop drop;
    private final TextField source = new TextField();
    private final ComboBox<PublicBody> council = new ComboBox<>();
    private final ErrorSummary errors = new ErrorSummary();

    /** @param asked called with the request's number once loading was asked for */
    public UploadForm(RequestService requests, LongConsumer asked) {
        this.requests = requests;
        this.asked = asked;
        this.drop = new FileDrop(requests);
        addClassNames("form", "no-print");
        source.setLabel(getTranslation("requests.upload.source"));
        source.setHelperText(getTranslation("requests.upload.source.help"));
        source.setMaxLength(LONGEST_SOURCE);
        council.setLabel(getTranslation("requests.upload.council"));
        council.setHelperText(getTranslation("requests.upload.council.help"));
        council.setItems(requests.bodies());
        council.setItemLabelGenerator(PublicBody::name);
        council.setClearButtonVisible(true);
        var load = new NativeButton(getTranslation("requests.upload.load"), click -> load());
        load.addClassName("primary-button");
        var buttons = new Div(load);
        buttons.addClassName("button-row");
        add(
                errors,
                new Paragraph(getTranslation("requests.upload.kinds")),
                new Paragraph(getTranslation("requests.upload.limit", RequestWords.size(requests.limit()))),
                drop,
                source,
                council,
                buttons);
    }

    private void load() {
        List<UploadedFile> files = drop.files();
        if (!errors.show(problems(files))) {
            return;
        }
        @Nullable PublicBody chosen = council.getValue();
        String name = source.getValue().isBlank()
                ? getTranslation("requests.upload.source.none")
                : source.getValue().strip();
        long id = requests.load(files, name, chosen == null ? null : chosen.code());
        drop.clear();
        source.clear();
        council.clear();
        asked.accept(id);
    }

    private List<String> problems(List<UploadedFile> files) {
        if (drop.isSending()) {
            return List.of(getTranslation("requests.upload.sending"));
        }
        return files.isEmpty() ? List.of(Objects.requireNonNull(getTranslation("requests.upload.no-file"))) : List.of();
    }
}
