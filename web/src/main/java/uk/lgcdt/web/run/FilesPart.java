package uk.lgcdt.web.run;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.infra.landing.LoadedPath;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.PagedTable;

/** What a run did with each file. */
class FilesPart extends Div {

    private final transient DataLoadService loads;

    /** What a run did with a file, and what the file is by now. */
    private record Row(LoadedPath path, Optional<LandedFile> file) {}

    FilesPart(DataLoadService loads, List<LoadedPath> paths) {
        this.loads = loads;
        var table = new HtmlTable<Row>(getTranslation("runs.files.table"))
                .component(getTranslation("runs.files.path"), FilesPart::name)
                .text(getTranslation("runs.file.kind"), this::kind)
                .text(
                        getTranslation("runs.file.source"),
                        row -> row.file().map(LandedFile::source).orElse(""))
                .number(
                        getTranslation("runs.column.out"),
                        row -> Figures.count(row.path().counts().loaded()))
                .number(
                        getTranslation("runs.column.repeated"),
                        row -> Figures.count(row.path().counts().repeated()))
                .number(
                        getTranslation("runs.column.rejected"),
                        row -> Figures.count(row.path().counts().rejected()))
                .text(
                        getTranslation("runs.files.message"),
                        row -> Objects.requireNonNullElse(row.path().message(), ""));
        add(new PagedTable<>(getTranslation("runs.section.files"), table, "", rows(paths)));
    }

    private static Component name(Row row) {
        Long id = row.path().landedFileId();
        return id == null
                ? new Span(row.path().path())
                : new Anchor("data-loads/files/" + id, row.path().path());
    }

    private String kind(Row row) {
        return row.file().map(file -> getTranslation(RunWords.kindKey(file))).orElse("");
    }

    private PagedTable.Rows<Row> rows(List<LoadedPath> paths) {
        return new PagedTable.Rows<>() {

            @Override
            public List<Row> list(int offset, int limit) {
                List<LoadedPath> page = paths.subList(offset, Math.min(paths.size(), offset + limit));
                Map<Long, LandedFile> files = loads.findFiles(page);
                return page.stream()
                        .map(path -> new Row(
                                path, Optional.ofNullable(path.landedFileId()).map(files::get)))
                        .toList();
            }

            @Override
            public long count() {
                return paths.size();
            }
        };
    }
}
