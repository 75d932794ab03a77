package uk.lgcdt.web.run;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.PagedTable;

/** Files that are not loaded because nobody has yet said how they are to be read. */
class WaitingFilesTable extends Div {

    private final PagedTable<LandedFile> paged;
    private final transient DataLoadService loads;

    WaitingFilesTable(DataLoadService loads) {
        this.loads = loads;
        var table = new HtmlTable<LandedFile>(getTranslation("runs.waiting.table"))
                .component(
                        getTranslation("runs.files.path"),
                        file -> new Anchor("data-loads/files/" + file.id(), file.originalPath()))
                .text(getTranslation("runs.file.source"), LandedFile::source)
                .text(getTranslation("runs.file.landed"), file -> Figures.moment(file.landedAt()))
                .text(getTranslation("runs.waiting.why"), file -> Objects.requireNonNullElse(file.refusal(), ""))
                .component(
                        getTranslation("runs.waiting.check"),
                        file -> RunWords.isMapped(file)
                                ? new Anchor(RunWords.mapping(file), getTranslation("runs.mapping.check"))
                                : new Span());
        paged = new PagedTable<>(
                getTranslation("runs.section.waiting"), table, getTranslation("runs.waiting.none"), rows());
        add(new Paragraph(getTranslation("runs.waiting.lead")), paged);
    }

    void look() {
        paged.showFirst(rows());
    }

    private PagedTable.Rows<LandedFile> rows() {
        return new PagedTable.Rows<>() {

            @Override
            public List<LandedFile> list(int offset, int limit) {
                return loads.listWaiting(offset, limit);
            }

            @Override
            public long count() {
                return loads.countWaiting();
            }
        };
    }
}
