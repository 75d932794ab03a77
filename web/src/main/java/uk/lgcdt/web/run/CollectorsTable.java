package uk.lgcdt.web.run;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.collect.CollectorState;
import uk.lgcdt.infra.collect.TimeSpan;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.PagedTable;

/** How far each collector has come. */
class CollectorsTable extends Div {

    CollectorsTable(DataLoadService loads) {
        var table = new HtmlTable<CollectorState>(getTranslation("runs.collectors.table"))
                .text(getTranslation("runs.collectors.source"), CollectorState::source)
                .text(getTranslation("runs.collectors.up-to"), this::reach)
                .text(getTranslation("runs.collectors.last"), state -> moment(state.lastCompletedAt()))
                .number(getTranslation("runs.collectors.releases"), state -> Figures.count(state.releases()))
                .number(getTranslation("runs.collectors.unfinished"), state -> Figures.count(state.unfinished()))
                .text(getTranslation("runs.collectors.failure"), this::failure);
        add(new PagedTable<>(
                getTranslation("runs.section.collectors"),
                table,
                getTranslation("runs.collectors.none"),
                PagedTable.of(loads.listCollectors())));
    }

    private String reach(CollectorState state) {
        TimeSpan gap = state.latestGap();
        return gap == null
                ? moment(state.collectedUpTo())
                : getTranslation(
                        "runs.collectors.gap",
                        moment(state.collectedUpTo()),
                        Figures.moment(gap.from()),
                        Figures.moment(gap.to()));
    }

    private String failure(CollectorState state) {
        return state.failure() == null || state.failedAt() == null
                ? ""
                : getTranslation("runs.collectors.failed", state.failure(), Figures.moment(state.failedAt()));
    }

    private String moment(@Nullable Instant moment) {
        return moment == null ? getTranslation("runs.collectors.never") : Figures.moment(moment);
    }
}
