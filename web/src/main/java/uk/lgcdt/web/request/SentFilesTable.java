package uk.lgcdt.web.request;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.request.JobRequest;
import uk.lgcdt.infra.request.RequestStatus;
import uk.lgcdt.infra.request.UploadedFile;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;

/** The files of a request, and what has become of each so far. */
class SentFilesTable extends Div {

    private final HtmlTable<UploadedFile> table;
    private @Nullable JobRequest request;
    private List<UploadedFile> shown = List.of();
    private String shownState = "";

    SentFilesTable() {
        table = new HtmlTable<UploadedFile>(getTranslation("requests.files.table"))
                .component(getTranslation("requests.files.name"), SentFilesTable::name)
                .text(getTranslation("requests.files.state"), this::state)
                .number(
                        getTranslation("requests.files.loaded"),
                        file -> figure(file, file.counts().loaded()))
                .number(
                        getTranslation("requests.files.repeated"),
                        file -> figure(file, file.counts().repeated()))
                .number(
                        getTranslation("requests.files.rejected"),
                        file -> figure(file, file.counts().rejected()))
                .text(getTranslation("requests.files.remark"), file -> Objects.requireNonNullElse(file.message(), ""));
        add(table);
    }

    /** Shows them; rows are made anew only where something has changed. */
    void show(List<UploadedFile> files, JobRequest present) {
        String state = present.status() + " " + present.progress().step();
        if (!files.equals(shown) || !state.equals(shownState)) {
            request = present;
            shown = files;
            shownState = state;
            table.rows(files);
        }
    }

    private static Component name(UploadedFile file) {
        return file.landedFileId() == null
                ? new Span(file.name())
                : new Anchor("data-loads/files/" + file.landedFileId(), file.name());
    }

    private String state(UploadedFile file) {
        if (file.status() == UploadedFile.Status.SETTLED) {
            return getTranslation("requests.file.settled");
        }
        boolean running = request != null
                && request.status() == RequestStatus.RUNNING
                && shown.indexOf(file) + 1 == request.progress().step();
        return getTranslation(running ? "requests.file.loading" : "requests.file.waiting");
    }

    private static String figure(UploadedFile file, long figure) {
        return file.status() == UploadedFile.Status.SETTLED ? Figures.count(figure) : "";
    }
}
