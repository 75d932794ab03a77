package uk.lgcdt.web.mapping;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.request.JobRequest;
import uk.lgcdt.infra.request.RequestStatus;
import uk.lgcdt.infra.spend.SpendPreview;
import uk.lgcdt.infra.spend.SpendTrial;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;

/** How the first rows would be read, as the batch process says; looked for until it answers, or does not in ten seconds. */
class PreviewPart extends Div {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 500;
    private static final int LOOKS = 20;

    private final transient MappingService mappings;
    private final transient Consumer<SpendPreview> answered;
    private final Paragraph state = new Paragraph();
    private final Div result = new Div();
    private @Nullable Long asked;
    private int looks;
    private @Nullable Registration looking;

    PreviewPart(MappingService mappings, Consumer<SpendPreview> answered) {
        this.mappings = mappings;
        this.answered = answered;
        state.getElement().setAttribute("role", "status");
        add(state, result);
    }

    /** Asks afresh; an earlier answer that is still to come no longer counts. */
    void ask(SpendTrial trial) {
        asked = mappings.ask(trial);
        looks = 0;
        state.setText(getTranslation("mapping.preview.asking"));
        poll(true);
    }

    /** Shows that nothing can be tried yet, and why. */
    void withhold(String why) {
        asked = null;
        result.removeAll();
        state.setText(why);
        poll(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        looking = event.getUI().addPollListener(poll -> look());
        poll(asked != null);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (looking != null) {
            looking.remove();
            looking = null;
        }
        event.getUI().setPollInterval(-1);
    }

    private void poll(boolean on) {
        getUI().ifPresent(ui -> ui.setPollInterval(on ? MILLISECONDS_BETWEEN_LOOKS : -1));
    }

    private void look() {
        Optional<JobRequest> found = Optional.ofNullable(asked).flatMap(mappings::findAsked);
        if (found.isEmpty()) {
            return;
        }
        JobRequest request = found.get();
        if (request.status() == RequestStatus.DONE) {
            poll(false);
            asked = null;
            show(mappings.preview(Objects.requireNonNullElse(request.outcome(), "{}")));
        } else if (request.status() == RequestStatus.FAILED) {
            withhold(getTranslation("mapping.preview.failed", Objects.requireNonNullElse(request.failure(), "")));
        } else if (++looks == LOOKS) {
            result.removeAll();
            state.setText(getTranslation("mapping.preview.nobody")); // it may still come
        }
    }

    private void show(SpendPreview preview) {
        state.setText(getTranslation(
                "mapping.preview.counts",
                Figures.count(preview.payments()),
                Figures.count(preview.rejected()),
                Figures.count(preview.passed())));
        var table = new HtmlTable<SpendPreview.Row>(getTranslation("mapping.preview.table"))
                .text(getTranslation("mapping.columns.row"), row -> row.number() + "")
                .day(getTranslation("mapping.use.date"), SpendPreview.Row::date)
                .text(getTranslation("mapping.use.supplier"), SpendPreview.Row::supplier)
                .number(getTranslation("mapping.preview.amount"), PreviewPart::amount)
                .text(getTranslation("mapping.preview.error"), this::error)
                .rows(preview.rows());
        table.addClassName("mapping-preview");
        result.removeAll();
        if (!preview.rows().isEmpty()) {
            result.add(table);
        }
        answered.accept(preview);
    }

    private static String amount(SpendPreview.Row row) {
        return row.error() == null ? Figures.number(new BigDecimal(row.amount()), 2) : row.amount();
    }

    private String error(SpendPreview.Row row) {
        return row.error() == null ? getTranslation("mapping.preview.fine") : row.error();
    }
}
