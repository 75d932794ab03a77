package uk.lgcdt.web.notice;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import uk.lgcdt.infra.notice.AwardLine;
import uk.lgcdt.infra.notice.AwardLineCriteria;
import uk.lgcdt.infra.notice.AwardLineOrder;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.PagedTable;
import uk.lgcdt.web.publication.Addresses;

/** Contracts page by page, each leading to its process and to the notice itself. */
public class ContractTable extends Div {

    private final transient NoticeService notices;
    private final transient Publication publication;
    private final transient AwardLineOrder order;
    private final transient Addresses addresses;
    private final PagedTable<AwardLine> table;

    public ContractTable(
            String caption,
            NoticeService notices,
            Publication publication,
            AwardLineCriteria criteria,
            AwardLineOrder order) {
        this.notices = notices;
        this.publication = publication;
        this.order = order;
        this.addresses = Addresses.of(publication);
        table = new PagedTable<>(
                caption, columns(caption, criteria), getTranslation("contracts.none"), matching(criteria));
        add(table);
    }

    /** Shows the contracts that match, from the first. */
    public void show(AwardLineCriteria criteria) {
        table.showFirst(matching(criteria));
    }

    /** A column that would say the same in every row is left out. */
    private HtmlTable<AwardLine> columns(String caption, AwardLineCriteria criteria) {
        var cells = new AwardCells(this);
        var columns = new HtmlTable<AwardLine>(caption)
                .component(
                        getTranslation("contracts.column.title"),
                        line -> cells.title(line, new Anchor(addresses.process(line.ocid()), line.title())));
        if (criteria.supplier() == null) {
            columns.component(
                    getTranslation("contracts.column.supplier"),
                    line -> new Anchor(addresses.supplier(line.supplier()), line.supplierName()));
        }
        if (criteria.buyer() == null) {
            columns.component(
                    getTranslation("contracts.column.buyer"),
                    line -> new Anchor(addresses.buyer(line.buyer()), line.buyerName()));
        }
        return columns.component(getTranslation("contracts.column.value"), cells::value)
                .day(getTranslation("contracts.column.decided"), cells::decided)
                .component(getTranslation("contracts.column.ends"), cells::end)
                .component(getTranslation("contracts.column.notice"), cells::notice);
    }

    private PagedTable.Rows<AwardLine> matching(AwardLineCriteria criteria) {
        return new PagedTable.Rows<>() {

            @Override
            public List<AwardLine> list(int offset, int limit) {
                return notices.findAwardLines(publication.run(), criteria, order, offset, limit);
            }

            @Override
            public long count() {
                return notices.countAwardLines(publication.run(), criteria);
            }
        };
    }
}
