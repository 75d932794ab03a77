package uk.lgcdt.web.market.defined;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.defined.DefinedMarket;
import uk.lgcdt.infra.market.defined.SavedMarket;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.PagedTable;
import uk.lgcdt.web.market.MeasureWords;

/** Saved markets page by page: figures, and under each its change since the run before. */
class SavedMarketTable extends Div {

    private final transient DefinitionWords words;

    SavedMarketTable(
            SavedMarketService saved,
            DefinedMarketService markets,
            Consumer<SavedMarket> rename,
            Consumer<SavedMarket> delete) {
        words = new DefinitionWords(this, markets);
        String caption = getTranslation("saved.caption");
        var table = new HtmlTable<SavedMarketEntry>(caption)
                .component(getTranslation("saved.column.name"), this::name)
                .component(getTranslation("measure.hhi.name"), this::hhi)
                .component(
                        getTranslation("markets.column.suppliers"),
                        entry -> number(entry, market -> market.measures().suppliers()))
                .component(
                        getTranslation("markets.column.contracts"),
                        entry -> number(entry, market -> market.measures().contracts()))
                .text(
                        getTranslation("saved.column.changed"),
                        entry -> getTranslation(
                                "saved.changed",
                                entry.market().owner(),
                                Figures.day(entry.market().changedAt())))
                .component(getTranslation("saved.column.actions"), entry -> actions(entry.market(), rename, delete));
        add(new PagedTable<>(caption, table, getTranslation("saved.none"), new PagedTable.Rows<>() {

            @Override
            public List<SavedMarketEntry> list(int offset, int limit) {
                return saved.list(offset, limit);
            }

            @Override
            public long count() {
                return saved.count();
            }
        }));
    }

    private Component name(SavedMarketEntry entry) {
        SavedMarket market = entry.market();
        return new Div(
                new Anchor("markets/define?" + market.definition(), market.name()),
                soft(entry.definition().map(words::describe).orElseGet(() -> getTranslation("saved.unreadable"))));
    }

    private Component hhi(SavedMarketEntry entry) {
        return entry.now()
                .<Component>map(market -> {
                    var concentration = market.measures().concentration();
                    String figure = concentration.hhi() == null
                            ? words.missing(
                                    concentration.grounds(), market.definition().basis())
                            : new MeasureWords(this).hhi(concentration);
                    return new Div(new Span(figure), soft(hhiChange(entry, concentration.hhi())));
                })
                .orElseGet(() -> new Span(getTranslation("saved.no-figures")));
    }

    private String hhiChange(SavedMarketEntry entry, @Nullable BigDecimal now) {
        if (!entry.earlierRun()) {
            return getTranslation("saved.no-earlier");
        }
        @Nullable
        BigDecimal before = entry.before()
                .map(DefinedMarket::measures)
                .map(measures -> measures.concentration().hhi())
                .orElse(null);
        return now == null || before == null ? getTranslation("saved.change.unknown") : change(now.subtract(before), 0);
    }

    private Component number(SavedMarketEntry entry, Function<DefinedMarket, Integer> figure) {
        return entry.now()
                .<Component>map(market -> new Div(
                        new Span(Figures.count(figure.apply(market))),
                        soft(numberChange(entry, figure, figure.apply(market)))))
                .orElseGet(() -> new Span(getTranslation("saved.no-figures")));
    }

    private String numberChange(SavedMarketEntry entry, Function<DefinedMarket, Integer> figure, int now) {
        return entry.earlierRun()
                ? entry.before()
                        .map(before -> change(BigDecimal.valueOf((long) now - figure.apply(before)), 0))
                        .orElseGet(() -> getTranslation("saved.change.unknown"))
                : getTranslation("saved.no-earlier");
    }

    private String change(BigDecimal difference, int decimals) {
        String size = Figures.number(difference.abs(), decimals);
        return switch (size.equals("0") ? 0 : difference.signum()) {
            case 1 -> getTranslation("saved.change.more", size);
            case -1 -> getTranslation("saved.change.less", size);
            default -> getTranslation("saved.change.none");
        };
    }

    private Component actions(SavedMarket market, Consumer<SavedMarket> rename, Consumer<SavedMarket> delete) {
        var buttons = new Div(button("saved.rename", market, rename), button("saved.delete", market, delete));
        buttons.addClassName("button-row");
        return buttons;
    }

    private NativeButton button(String words, SavedMarket market, Consumer<SavedMarket> action) {
        var button = new NativeButton(getTranslation(words), click -> action.accept(market));
        button.addClassName("plain-button");
        button.getElement().setAttribute("aria-label", getTranslation(words + ".of", market.name()));
        return button;
    }

    private static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("soft");
        return paragraph;
    }
}
