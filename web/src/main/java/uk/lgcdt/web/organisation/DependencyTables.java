package uk.lgcdt.web.organisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.SupplierInMarket;
import uk.lgcdt.infra.organisation.BuyerId;
import uk.lgcdt.infra.organisation.Dependency;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.publication.Addresses;

/** How much buyers and suppliers mean to each other, and in which markets a supplier sells. */
final class DependencyTables {

    private static final int ROWS = 20;

    private final Component page;
    private final OrganisationService organisations;
    private final Publication publication;
    private final Addresses addresses;

    DependencyTables(Component page, OrganisationService organisations, Publication publication) {
        this.page = page;
        this.organisations = organisations;
        this.publication = publication;
        this.addresses = Addresses.of(publication);
    }

    Div marketsOf(SupplierId supplier) {
        List<SupplierInMarket> markets = organisations.listMarketsOf(publication.run(), supplier, ROWS);
        var table = new HtmlTable<SupplierInMarket>(page.getTranslation("supplier.markets.caption", ROWS))
                .component(
                        page.getTranslation("markets.column.market"),
                        one -> new Anchor(
                                addresses.market(one.market(), one.year()),
                                page.getTranslation(
                                        "markets.name." + one.market().level().key(),
                                        one.market().code(),
                                        organisations.nameOf(one.market()))))
                .number(
                        page.getTranslation("markets.column.year"),
                        one -> one.year().toString())
                .number(page.getTranslation("market.column.rank"), one -> Figures.count(one.rank()))
                .number(page.getTranslation("market.column.contracts"), one -> Figures.count(one.contracts()))
                .number(page.getTranslation("market.column.awarded"), one -> pounds(one.awardedGbp()))
                .number(page.getTranslation("market.column.share"), one -> percent(one.share()));
        return shown(markets, table, "supplier.markets.none", "supplier.markets.lead");
    }

    Div buyersOf(SupplierId supplier) {
        List<Dependency> buyers = organisations.listBuyersOf(publication.run(), supplier, ROWS);
        var table = dependencies(new HtmlTable<Dependency>(page.getTranslation("supplier.buyers.caption", ROWS))
                .component(
                        page.getTranslation("market.column.buyer"),
                        one -> new Anchor(addresses.buyer(one.buyer()), one.buyerName())));
        return shown(buyers, table, "supplier.buyers.none", "organisation.dependency.lead");
    }

    Div suppliersOf(BuyerId buyer) {
        List<Dependency> suppliers = organisations.listSuppliersOf(publication.run(), buyer, ROWS);
        var table = dependencies(new HtmlTable<Dependency>(page.getTranslation("buyer.suppliers.caption", ROWS))
                .component(
                        page.getTranslation("market.column.supplier"),
                        one -> new Anchor(addresses.supplier(one.supplier()), one.supplierName())));
        return shown(suppliers, table, "buyer.suppliers.none", "organisation.dependency.lead");
    }

    private HtmlTable<Dependency> dependencies(HtmlTable<Dependency> table) {
        return table.number(page.getTranslation("market.column.contracts"), one -> Figures.count(one.contracts()))
                .number(page.getTranslation("market.column.awarded"), one -> pounds(one.awardedGbp()))
                .number(page.getTranslation("organisation.share-of-buyer"), one -> percent(one.shareOfBuyer()))
                .number(page.getTranslation("organisation.share-of-supplier"), one -> percent(one.shareOfSupplier()));
    }

    private <T> Div shown(List<T> rows, HtmlTable<T> table, String none, String lead) {
        return rows.isEmpty()
                ? new Div(new Inset(page.getTranslation(none)))
                : new Div(new Paragraph(page.getTranslation(lead)), table.rows(rows));
    }

    private String pounds(@Nullable BigDecimal gbp) {
        return gbp == null ? page.getTranslation("organisation.not-stated") : Figures.pounds(gbp);
    }

    private String percent(@Nullable BigDecimal percent) {
        return percent == null ? page.getTranslation("organisation.not-stated") : Figures.percent(percent);
    }
}
