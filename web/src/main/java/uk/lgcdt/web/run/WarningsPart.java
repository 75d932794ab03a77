package uk.lgcdt.web.run;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import uk.lgcdt.infra.run.RunWarning;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.PagedTable;
import uk.lgcdt.web.layout.SafeCsv;

/** What was put right or could not be told for certain, by type, and all of it to take away. */
class WarningsPart extends Div {

    private final transient DataLoadService loads;
    private final long run;

    WarningsPart(DataLoadService loads, long run, List<RunWarning.Count> counts) {
        this.loads = loads;
        this.run = run;
        add(new Paragraph(getTranslation("runs.warnings.lead")), new Paragraph(download()));
        counts.forEach(count -> add(type(count)));
    }

    private NativeDetails type(RunWarning.Count count) {
        var details =
                new NativeDetails(getTranslation("runs.warnings.type", count.code(), Figures.count(count.warnings())));
        details.addToggleListener(toggled -> {
            if (toggled.isOpened() && details.getContent() == null) {
                details.setContent(list(count));
            }
        });
        return details;
    }

    private Div list(RunWarning.Count count) {
        var table = new HtmlTable<RunWarning>(getTranslation("runs.warnings.table", count.code()))
                .text(getTranslation("runs.warnings.message"), RunWarning::message)
                .text(getTranslation("runs.warnings.ocid"), warning -> Objects.requireNonNullElse(warning.ocid(), ""))
                .component(getTranslation("runs.rejects.position"), this::position);
        return new PagedTable<>(count.code(), table, "", new PagedTable.Rows<>() {

            @Override
            public List<RunWarning> list(int offset, int limit) {
                return loads.listWarnings(run, count.code(), offset, limit);
            }

            @Override
            public long count() {
                return count.warnings();
            }
        });
    }

    private Component position(RunWarning warning) {
        return warning.landedFileId() == null
                ? new Span(warning.position())
                : new Anchor(
                        "data-loads/files/" + warning.landedFileId(),
                        warning.position().isEmpty() ? getTranslation("runs.warnings.file") : warning.position());
    }

    private Anchor download() {
        return new Anchor(
                event -> {
                    event.setFileName("warnings-of-run-" + run + ".csv");
                    event.setContentType("text/csv;charset=utf-8");
                    try (SafeCsv csv =
                            new SafeCsv(event.getOutputStream(), "type", "message", "ocid", "position", "file")) {
                        loads.forEachWarning(run, warning -> write(csv, warning));
                    }
                },
                getTranslation("runs.warnings.download"));
    }

    private static void write(SafeCsv csv, RunWarning warning) {
        csv.write(
                warning.code(),
                warning.message(),
                Objects.requireNonNullElse(warning.ocid(), ""),
                warning.position(),
                Objects.toString(warning.landedFileId(), ""));
    }
}
