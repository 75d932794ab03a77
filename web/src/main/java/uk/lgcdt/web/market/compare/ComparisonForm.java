package uk.lgcdt.web.market.compare;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.time.Year;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.MarketCode;

/** Asks which two markets and years to put side by side. */
class ComparisonForm extends Div {

    private final transient Function<MarketCode, String> names;

    ComparisonForm(
            List<MarketCode> markets,
            Function<MarketCode, String> names,
            List<Year> years,
            ComparisonQuery shown,
            Consumer<ComparisonQuery> ask) {
        this.names = names;
        ComboBox<MarketCode> one = market("compare.first", markets, shown.one());
        Select<Year> oneYear = year("compare.first.year", years, shown.oneYear());
        ComboBox<MarketCode> other = market("compare.second", markets, shown.other());
        Select<Year> otherYear = year("compare.second.year", years, shown.otherYear());
        var show = new NativeButton(
                getTranslation("compare.show"),
                click -> ask.accept(new ComparisonQuery(
                        one.getValue(), oneYear.getValue(), other.getValue(), otherYear.getValue())));
        show.addClassName("primary-button");
        addClassNames("filter-bar", "no-print");
        add(one, oneYear, other, otherYear, show);
    }

    private ComboBox<MarketCode> market(String label, List<MarketCode> markets, @Nullable MarketCode shown) {
        var choice = new ComboBox<MarketCode>(getTranslation(label));
        choice.setItems(markets);
        choice.setItemLabelGenerator(
                market -> getTranslation("markets.name." + market.level().key(), market.code(), names.apply(market)));
        choice.addClassName("wide");
        if (shown != null && markets.contains(shown)) {
            choice.setValue(shown);
        }
        return choice;
    }

    private Select<Year> year(String label, List<Year> years, @Nullable Year shown) {
        var choice = new Select<Year>();
        choice.setLabel(getTranslation(label));
        choice.setItems(years);
        if (shown != null && years.contains(shown)) {
            choice.setValue(shown);
        }
        return choice;
    }
}
