package uk.lgcdt.web.market;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.ValueProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.MarketOrder;
import uk.lgcdt.infra.market.MarketOrder.Key;
import uk.lgcdt.infra.market.flag.FlagCount;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.publication.Addresses;

/** The markets of a year, fetched as they are scrolled to and sorted by the database. */
class MarketGrid extends Grid<MarketMeasure> {

    private final transient MarketService markets;
    private final transient Map<MarketCode, FlagCount> flags = new HashMap<>();
    private transient String on = "";
    private final transient MeasureWords words = new MeasureWords(this);

    MarketGrid(MarketService markets, Publication publication) {
        super(50);
        this.markets = markets;
        var addresses = Addresses.of(publication);
        getElement().setAttribute("aria-label", getTranslation("markets.title"));
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        addComponentColumn(
                        measure -> new Anchor(addresses.market(measure.market(), measure.year()) + on, nameOf(measure)))
                .setHeader(getTranslation("markets.column.market"))
                .setKey(Key.MARKET.name())
                .setSortProperty(Key.MARKET.name())
                .setWidth("12.5rem")
                .setFlexGrow(1);
        addFigures("hhi", Key.HHI, measure -> words.hhi(measure.concentration()), "9rem");
        addFigures(
                "top-four",
                Key.TOP_FOUR_SHARE,
                measure -> words.share(
                        measure.concentration().grounds(),
                        measure.concentration().topFourShare()),
                "7.5rem");
        addFigures("suppliers", Key.SUPPLIERS, measure -> Figures.count(measure.suppliers()), "7rem");
        addFigures(
                "sme",
                Key.SME_VALUE_SHARE,
                measure -> words.share(
                        measure.smeByValue().grounds(), measure.smeByValue().share()),
                "8rem");
        addFigures("contracts", Key.CONTRACTS, measure -> Figures.count(measure.contracts()), "7rem");
        addFigures("awarded", Key.AWARDED_GBP, measure -> words.pounds(measure.awardedGbp()), "8.5rem");
        addFigures("flags", Key.FLAGS, this::flagsOf, "7.5rem");
        setEmptyStateText(getTranslation("markets.none"));
        setHeight("32rem");
        setMultiSort(false);
        sort(List.of(new GridSortOrder<>(getColumnByKey(Key.HHI.name()), SortDirection.DESCENDING)));
    }

    void show(Publication publication, MarketQuery query) {
        long total = markets.count(publication.run(), query);
        on = query.on() == null ? "" : "&on=" + query.on();
        flags.clear();
        setItems(
                page -> {
                    List<MarketMeasure> found =
                            markets.findAll(publication.run(), query, order(page), page.getOffset(), page.getLimit());
                    flags.putAll(markets.countFlags(publication.run(), query, found));
                    return found.stream();
                },
                page -> (int) total);
    }

    private String flagsOf(MarketMeasure measure) {
        FlagCount count = flags.getOrDefault(measure.market(), FlagCount.NONE);
        return count.unknown() == 0
                ? Figures.count(count.raised())
                : getTranslation("markets.flags", Figures.count(count.raised()), Figures.count(count.unknown()));
    }

    private void addFigures(String name, Key sort, ValueProvider<MarketMeasure, String> text, String width) {
        addColumn(text)
                .setHeader(getTranslation("markets.column." + name))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(width)
                .setFlexGrow(0)
                .setKey(sort.name())
                .setSortProperty(sort.name());
    }

    private String nameOf(MarketMeasure measure) {
        String key = "markets.name." + measure.market().level().key();
        return getTranslation(key, measure.market().code(), markets.nameOf(measure.market()));
    }

    private static MarketOrder order(Query<MarketMeasure, Void> page) {
        return page.getSortOrders().stream()
                .findFirst()
                .map(MarketGrid::toOrder)
                .orElseGet(MarketOrder::mostConcentratedFirst);
    }

    private static MarketOrder toOrder(QuerySortOrder order) {
        return new MarketOrder(Key.valueOf(order.getSorted()), order.getDirection() == SortDirection.DESCENDING);
    }
}
