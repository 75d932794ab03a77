package uk.lgcdt.web.quality;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import uk.lgcdt.infra.quality.CheckedFault;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.Inset;

/** What each check found, the largest share of faults first. */
class FaultTable extends Div {

    FaultTable(String caption, Publication publication, List<CheckedFault> faults) {
        if (faults.isEmpty()) {
            add(new Inset(getTranslation("quality.none")));
            return;
        }
        var cells = new FaultCells(this, publication);
        add(new HtmlTable<CheckedFault>(caption)
                .component(getTranslation("quality.column.check"), cells::check)
                .number(getTranslation("quality.column.share"), cells::share)
                .number(getTranslation("quality.column.touched"), cells::counts)
                .number(getTranslation("quality.column.untested"), cells::untested)
                .text(getTranslation("quality.column.family"), cells::family)
                .component(getTranslation("quality.column.example"), cells::example)
                .rows(faults));
    }
}
