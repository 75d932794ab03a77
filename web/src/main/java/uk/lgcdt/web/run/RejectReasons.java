package uk.lgcdt.web.run;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import uk.lgcdt.infra.landing.RejectedRow;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.PagedTable;

/** Why rows were rejected, most frequent reason first, each with an example. */
class RejectReasons extends Div {

    RejectReasons(List<RejectedRow.Count> counts) {
        var table = new HtmlTable<RejectedRow.Count>(getTranslation("runs.reasons.table"))
                .text(getTranslation("runs.rejects.reason"), RejectedRow.Count::reason)
                .number(getTranslation("runs.reasons.rows"), count -> Figures.count(count.rows()))
                .text(getTranslation("runs.reasons.example"), this::example);
        add(new PagedTable<>(getTranslation("runs.reasons.table"), table, "", PagedTable.of(counts)));
    }

    private String example(RejectedRow.Count count) {
        return getTranslation(
                "runs.reasons.first",
                count.first().path(),
                count.first().position(),
                count.first().reason());
    }
}
