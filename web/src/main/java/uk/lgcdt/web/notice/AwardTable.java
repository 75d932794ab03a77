package uk.lgcdt.web.notice;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import uk.lgcdt.infra.notice.AwardLine;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.publication.Addresses;

/** What a process awarded to whom. */
class AwardTable extends Div {

    AwardTable(Publication publication, List<AwardLine> awards) {
        if (awards.isEmpty()) {
            add(new Inset(getTranslation("process.awards.none")));
            return;
        }
        var addresses = Addresses.of(publication);
        var cells = new AwardCells(this);
        add(new HtmlTable<AwardLine>(getTranslation("process.awards.caption"))
                .component(
                        getTranslation("contracts.column.supplier"),
                        line -> new Anchor(addresses.supplier(line.supplier()), line.supplierName()))
                .component(getTranslation("contracts.column.title"), line -> cells.title(line, line.title()))
                .component(
                        getTranslation("contracts.column.buyer"),
                        line -> new Anchor(addresses.buyer(line.buyer()), line.buyerName()))
                .component(getTranslation("contracts.column.value"), cells::value)
                .day(getTranslation("contracts.column.decided"), cells::decided)
                .component(getTranslation("contracts.column.ends"), cells::end)
                .component(getTranslation("process.column.source"), line -> cells.source(line))
                .component(getTranslation("contracts.column.notice"), cells::notice)
                .rows(awards));
    }
}
