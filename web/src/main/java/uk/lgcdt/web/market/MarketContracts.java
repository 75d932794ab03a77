package uk.lgcdt.web.market;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import uk.lgcdt.infra.market.MarketBuyer;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.MarketSupplier;
import uk.lgcdt.infra.notice.AwardLineCriteria;
import uk.lgcdt.infra.notice.AwardLineOrder;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.notice.ContractTable;
import uk.lgcdt.web.notice.NoticeService;

/** The contracts behind a market's figures, which can be narrowed to a supplier and a buyer. */
class MarketContracts extends Div {

    /** More would make the choice itself unusable; the others can be reached through their own pages. */
    private static final int CHOICES = 500;

    private final transient MarketMeasure measure;
    private final ComboBox<MarketSupplier> supplier = new ComboBox<>();
    private final ComboBox<MarketBuyer> buyer = new ComboBox<>();
    private final ContractTable table;

    MarketContracts(MarketService markets, NoticeService notices, Publication publication, MarketMeasure measure) {
        this.measure = measure;
        supplier.setLabel(getTranslation("market.contracts.supplier"));
        supplier.setItems(markets.listSuppliers(publication.run(), measure.market(), measure.year(), 0, CHOICES));
        supplier.setItemLabelGenerator(MarketSupplier::name);
        buyer.setLabel(getTranslation("market.contracts.buyer"));
        buyer.setItems(markets.listBuyers(publication.run(), measure.market(), measure.year(), 0, CHOICES));
        buyer.setItemLabelGenerator(MarketBuyer::name);
        List.of(supplier, buyer).forEach(choice -> {
            choice.setClearButtonVisible(true);
            choice.setPlaceholder(getTranslation("market.contracts.all"));
        });
        var bar = new Div(supplier, buyer);
        bar.addClassName("filter-bar");
        table = new ContractTable(
                getTranslation("market.contracts.caption"),
                notices,
                publication,
                criteria(),
                AwardLineOrder.LARGEST_FIRST);
        supplier.addValueChangeListener(change -> table.show(criteria()));
        buyer.addValueChangeListener(change -> table.show(criteria()));
        add(new Paragraph(getTranslation("market.contracts.lead")), bar, table);
    }

    private AwardLineCriteria criteria() {
        var criteria = AwardLineCriteria.inMarket(measure.market(), measure.year());
        if (supplier.getValue() != null) {
            criteria = criteria.withSupplier(supplier.getValue().supplier());
        }
        return buyer.getValue() == null
                ? criteria
                : criteria.withBuyer(buyer.getValue().buyer());
    }
}
