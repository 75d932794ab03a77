package uk.lgcdt.web.run;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import uk.lgcdt.infra.landing.RejectedRow;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.PagedTable;

/** What a run could not use, page by page, and all of it to take away. */
class RejectsPart extends Div {

    private final DataLoadService loads;
    private final long run;

    RejectsPart(DataLoadService loads, long run) {
        this.loads = loads;
        this.run = run;
        var table = new HtmlTable<RejectedRow>(getTranslation("runs.rejects.table"))
                .text(getTranslation("runs.files.path"), RejectedRow::path)
                .text(getTranslation("runs.rejects.position"), RejectedRow::position)
                .text(getTranslation("runs.rejects.reason"), RejectedRow::reason)
                .component(getTranslation("runs.rejects.excerpt"), RejectsPart::excerpt);
        if (loads.countRejects(run) > 0) {
            add(new Paragraph(download()));
        }
        add(new PagedTable<>(
                getTranslation("runs.section.rejects"), table, getTranslation("runs.rejects.none"), rows()));
    }

    private Anchor download() {
        var csv = new RejectsCsv(loads, run);
        return new Anchor(
                event -> {
                    event.setFileName("rejects-of-run-" + run + ".csv");
                    event.setContentType("text/csv;charset=utf-8");
                    csv.writeTo(event.getOutputStream());
                },
                getTranslation("runs.rejects.download"));
    }

    private static Span excerpt(RejectedRow row) {
        var excerpt = new Span(row.excerpt());
        excerpt.addClassName("excerpt");
        return excerpt;
    }

    private PagedTable.Rows<RejectedRow> rows() {
        return new PagedTable.Rows<>() {

            @Override
            public List<RejectedRow> list(int offset, int limit) {
                return loads.listRejects(run, offset, limit);
            }

            @Override
            public long count() {
                return loads.countRejects(run);
            }
        };
    }
}
