package uk.lgcdt.web.market;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import uk.lgcdt.infra.market.MarketBuyer;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.MarketSupplier;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.PagedTable;
import uk.lgcdt.web.publication.Addresses;

/** Who sells and who buys in one market and year. */
final class ParticipantTables {

    private final Component page;
    private final MarketService markets;
    private final Publication publication;
    private final MarketMeasure measure;
    private final MeasureWords words;
    private final Addresses addresses;

    ParticipantTables(Component page, MarketService markets, Publication publication, MarketMeasure measure) {
        this.page = page;
        this.markets = markets;
        this.publication = publication;
        this.measure = measure;
        this.words = new MeasureWords(page);
        this.addresses = Addresses.of(publication);
    }

    PagedTable<MarketSupplier> suppliers() {
        String caption = page.getTranslation("market.suppliers.caption");
        var table = new HtmlTable<MarketSupplier>(caption)
                .component(
                        page.getTranslation("market.column.supplier"),
                        supplier -> new Anchor(addresses.supplier(supplier.supplier()), supplier.name()))
                .number(page.getTranslation("market.column.rank"), supplier -> Figures.count(supplier.rank()))
                .number(page.getTranslation("market.column.contracts"), supplier -> Figures.count(supplier.contracts()))
                .number(page.getTranslation("market.column.awarded"), supplier -> words.pounds(supplier.awardedGbp()))
                .number(
                        page.getTranslation("market.column.share"),
                        supplier -> supplier.share() == null
                                ? page.getTranslation("measure.value.unknown")
                                : Figures.percent(supplier.share()))
                .text(
                        page.getTranslation("market.column.size"),
                        supplier -> page.getTranslation(
                                "supplier.size." + supplier.size().name().toLowerCase(Locale.ROOT)));
        return new PagedTable<>(caption, table, page.getTranslation("market.suppliers.none"), new PagedTable.Rows<>() {

            @Override
            public List<MarketSupplier> list(int offset, int limit) {
                return markets.listSuppliers(publication.run(), measure.market(), measure.year(), offset, limit);
            }

            @Override
            public long count() {
                return markets.countSuppliers(publication.run(), measure.market(), measure.year());
            }
        });
    }

    PagedTable<MarketBuyer> buyers() {
        String caption = page.getTranslation("market.buyers.caption");
        var table = new HtmlTable<MarketBuyer>(caption)
                .component(
                        page.getTranslation("market.column.buyer"),
                        buyer -> new Anchor(addresses.buyer(buyer.buyer()), buyer.name()))
                .number(page.getTranslation("market.column.contracts"), buyer -> Figures.count(buyer.contracts()))
                .number(page.getTranslation("market.column.awarded"), buyer -> words.pounds(buyer.awardedGbp()))
                .text(
                        page.getTranslation("market.column.council"),
                        buyer -> page.getTranslation(
                                buyer.councilCode() == null ? "buyer.kind.other" : "buyer.kind.council"));
        return new PagedTable<>(caption, table, page.getTranslation("market.buyers.none"), new PagedTable.Rows<>() {

            @Override
            public List<MarketBuyer> list(int offset, int limit) {
                return markets.listBuyers(publication.run(), measure.market(), measure.year(), offset, limit);
            }

            @Override
            public long count() {
                return markets.countBuyers(publication.run(), measure.market(), measure.year());
            }
        });
    }
}
