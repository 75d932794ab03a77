package uk.lgcdt.web.run;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import uk.lgcdt.infra.run.RowCounts;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.PagedTable;

/** The ledger of runs, latest first. */
class RunsTable extends Div {

    private final DataLoadService loads;
    private final PagedTable<Run> paged;

    RunsTable(DataLoadService loads) {
        this.loads = loads;
        paged = new PagedTable<>(getTranslation("runs.section.runs"), table(), getTranslation("runs.none"), rows());
        add(paged);
    }

    /** Shows the latest again. */
    void showLatest() {
        paged.showFirst(rows());
    }

    private HtmlTable<Run> table() {
        return new HtmlTable<Run>(getTranslation("runs.table"))
                .component(getTranslation("runs.column.run"), this::name)
                .text(getTranslation("runs.column.status"), run -> getTranslation(RunWords.statusKey(run)))
                .text(getTranslation("runs.column.started"), run -> Figures.moment(run.startedAt()))
                .text(
                        getTranslation("runs.column.duration"),
                        run -> Objects.requireNonNullElse(RunWords.duration(run), getTranslation("runs.not-ended")))
                .text(
                        getTranslation("runs.column.cut-off"),
                        run -> run.dataCutOff() == null ? "" : Figures.moment(run.dataCutOff()))
                .number(getTranslation("runs.column.in"), run -> rows(run, RowCounts::in))
                .number(getTranslation("runs.column.out"), run -> rows(run, RowCounts::out))
                .number(getTranslation("runs.column.repeated"), run -> rows(run, RowCounts::repeated))
                .number(getTranslation("runs.column.rejected"), run -> rows(run, RowCounts::rejected));
    }

    private Component name(Run run) {
        var name = new Div(new Anchor(
                "data-loads/" + run.id(),
                getTranslation("runs.name", run.id() + "", getTranslation(RunWords.kindKey(run)))));
        if (loads.isPublished(run)) {
            var published = new Span(getTranslation("runs.published"));
            published.addClassName("badge");
            name.add(new Span(" "), published);
        }
        return name;
    }

    private static String rows(Run run, ToLongFunction<RowCounts> which) {
        return run.rows() == null ? "" : Figures.count(which.applyAsLong(run.rows()));
    }

    private PagedTable.Rows<Run> rows() {
        return new PagedTable.Rows<>() {

            @Override
            public List<Run> list(int offset, int limit) {
                return loads.list(offset, limit);
            }

            @Override
            public long count() {
                return loads.count();
            }
        };
    }
}
