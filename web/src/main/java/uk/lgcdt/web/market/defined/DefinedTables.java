package uk.lgcdt.web.market.defined;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.MarketBuyer;
import uk.lgcdt.infra.market.defined.DefinedMarket;
import uk.lgcdt.infra.market.defined.DefinedSupplier;
import uk.lgcdt.infra.market.defined.DefinedYear;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.chart.ChartData;
import uk.lgcdt.web.chart.ChartData.Kind;
import uk.lgcdt.web.chart.ChartData.Series;
import uk.lgcdt.web.chart.ChartData.Unit;
import uk.lgcdt.web.chart.ChartFigure;
import uk.lgcdt.web.layout.DetailList;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.PagedTable;
import uk.lgcdt.web.market.MeasureWords;
import uk.lgcdt.web.publication.Addresses;

/** What a defined market's measures rest on, who sells, who buys, and how it went over the years. */
final class DefinedTables {

    private final Component page;
    private final DefinedMarket market;
    private final Addresses addresses;
    private final MeasureWords words;
    private final DefinitionWords definitionWords;

    DefinedTables(Component page, DefinedMarketService markets, Publication publication, DefinedMarket market) {
        this.page = page;
        this.market = market;
        this.addresses = Addresses.of(publication);
        this.words = new MeasureWords(page);
        this.definitionWords = new DefinitionWords(page, markets);
    }

    DetailList counts() {
        var measures = market.measures();
        String frameworks = measures.frameworks() == 0
                ? text("market.fact.frameworks.none")
                : page.getTranslation(
                        "market.fact.frameworks.text",
                        Figures.count(measures.frameworks()),
                        words.pounds(measures.frameworkCeilingGbp()));
        return new DetailList()
                .with(text("market.fact.contracts"), Figures.count(measures.contracts()))
                .with(
                        text("market.fact.valued"),
                        page.getTranslation(
                                "market.fact.valued.text",
                                Figures.count(measures.valuedContracts()),
                                Figures.count(measures.contracts())))
                .with(text("market.fact.awarded"), words.pounds(measures.awardedGbp()))
                .with(text("market.fact.suppliers"), Figures.count(measures.suppliers()))
                .with(text("market.fact.buyers"), Figures.count(market.buyers().size()))
                .with(text("defined.fact.councils"), Figures.count(market.councils()))
                .with(text("market.fact.frameworks"), frameworks);
    }

    PagedTable<DefinedSupplier> suppliers() {
        String caption =
                text("defined.suppliers.caption." + market.definition().basis().key());
        var table = new HtmlTable<DefinedSupplier>(caption)
                .component(
                        text("market.column.supplier"),
                        supplier -> new Anchor(addresses.supplier(supplier.supplier()), supplier.name()))
                .number(text("market.column.rank"), supplier -> Figures.count(supplier.rank()))
                .number(text("market.column.contracts"), supplier -> Figures.count(supplier.contracts()))
                .number(text("market.column.awarded"), supplier -> words.pounds(supplier.awardedGbp()))
                .number(text("defined.column.councils"), supplier -> Figures.count(supplier.councils()))
                .number(
                        text("market.column.share"),
                        supplier -> supplier.share() == null
                                ? text("measure.value.unknown")
                                : Figures.percent(supplier.share()))
                .text(
                        text("market.column.size"),
                        supplier ->
                                text("supplier.size." + supplier.size().name().toLowerCase(Locale.ROOT)));
        return new PagedTable<>(caption, table, text("market.suppliers.none"), PagedTable.of(market.suppliers()));
    }

    PagedTable<MarketBuyer> buyers() {
        String caption = text("market.buyers.caption");
        var table = new HtmlTable<MarketBuyer>(caption)
                .component(
                        text("market.column.buyer"), buyer -> new Anchor(addresses.buyer(buyer.buyer()), buyer.name()))
                .number(text("market.column.contracts"), buyer -> Figures.count(buyer.contracts()))
                .number(text("market.column.awarded"), buyer -> words.pounds(buyer.awardedGbp()))
                .text(
                        text("market.column.council"),
                        buyer -> text(buyer.councilCode() == null ? "buyer.kind.other" : "buyer.kind.council"));
        return new PagedTable<>(caption, table, text("market.buyers.none"), PagedTable.of(market.buyers()));
    }

    HtmlTable<DefinedYear> years() {
        var basis = market.definition().basis();
        return new HtmlTable<DefinedYear>(text("defined.years.caption"))
                .text(text("markets.column.year"), year -> year.year().toString())
                .number(
                        text("market.column.contracts"),
                        year -> Figures.count(year.measures().contracts()))
                .number(
                        text("market.column.awarded"),
                        year -> words.pounds(year.measures().awardedGbp()))
                .number(
                        text("markets.column.suppliers"),
                        year -> Figures.count(year.measures().suppliers()))
                .text(text("measure.hhi.name"), year -> {
                    var concentration = year.measures().concentration();
                    return concentration.hhi() == null
                            ? definitionWords.missing(concentration.grounds(), basis)
                            : words.hhi(concentration);
                })
                .rows(market.years());
    }

    ChartFigure trend() {
        String title = text("market.chart.trend");
        List<@Nullable BigDecimal> values = new ArrayList<>();
        market.years()
                .forEach(year -> values.add(year.measures().concentration().hhi()));
        return new ChartFigure(
                title,
                new ChartData(
                        Kind.LINE,
                        Unit.NUMBER,
                        title,
                        text("markets.column.year"),
                        market.years().stream()
                                .map(year -> year.year().toString())
                                .toList(),
                        List.of(new Series(text("measure.hhi.name"), values))));
    }

    private String text(String key) {
        return page.getTranslation(key);
    }
}
