package uk.lgcdt.web.market.flag;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import uk.lgcdt.infra.market.flag.MarketThreshold;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.PagedTable;

/** Thresholds in force, and all that ever were; with buttons for those who may change them. */
record ThresholdTables(Component page, FlagService flags, boolean changing) {

    HtmlTable<MarketThreshold> inForce(
            List<MarketThreshold> thresholds, Consumer<MarketThreshold> change, Consumer<MarketThreshold> turn) {
        HtmlTable<MarketThreshold> table = columns("threshold.caption");
        if (changing) {
            table.component(
                    word("action"),
                    row -> new Div(button("change", row, change), button(row.active() ? "off" : "on", row, turn)));
        }
        return table.rows(thresholds);
    }

    /** Shows every value, latest first; one that is not in force can be set again. */
    PagedTable<MarketThreshold> history(List<MarketThreshold> inForce, Consumer<MarketThreshold> again) {
        HtmlTable<MarketThreshold> table = columns("threshold.history.caption");
        if (changing) {
            table.component(word("action"), row -> inForce.contains(row) ? new Span() : button("again", row, again));
        }
        return new PagedTable<>(
                page.getTranslation("threshold.history.caption"),
                table,
                page.getTranslation("market-flag.none-in-force"),
                new PagedTable.Rows<>() {

                    @Override
                    public List<MarketThreshold> list(int offset, int limit) {
                        return flags.listHistory(offset, limit);
                    }

                    @Override
                    public long count() {
                        return flags.countHistory();
                    }
                });
    }

    private HtmlTable<MarketThreshold> columns(String caption) {
        var words = new FlagWords(page);
        return new HtmlTable<MarketThreshold>(page.getTranslation(caption))
                .text(word("flag"), row -> words.title(row.flag()))
                .text(word("measure"), row -> page.getTranslation("measure." + row.measure() + ".title"))
                .text(word("threshold"), words::threshold)
                .text(word("since"), row -> words.since(row, changing))
                .text(word("source"), words::source);
    }

    private String word(String column) {
        return page.getTranslation("market-flag.column." + column);
    }

    private NativeButton button(String action, MarketThreshold row, Consumer<MarketThreshold> pressed) {
        var words = new FlagWords(page);
        var button = new NativeButton(page.getTranslation("threshold." + action), click -> pressed.accept(row));
        button.setAriaLabel(
                page.getTranslation("threshold." + action + ".label", words.title(row.flag()), words.threshold(row)));
        button.addClassNames("plain-button", "no-print");
        return button;
    }
}
