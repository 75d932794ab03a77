package uk.lgcdt.web.market;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.MarketLevel;
import uk.lgcdt.infra.market.flag.MarketFlagKind;

/** What can be asked of the list of markets; each change asks anew. */
class MarketFilterBar extends Div {

    private static final String ALL_LEVELS = "all";

    private final Select<Year> year = new Select<>();
    private final Select<String> level = new Select<>();
    private final TextField words = new TextField();
    private final BigDecimalField minimumHhi = new BigDecimalField();
    private final Select<MarketFlagKind> flag = new Select<>();
    private final Checkbox onlyTechnology = new Checkbox();
    private final Checkbox onlyCalculated = new Checkbox();
    private final DatePicker on = new DatePicker();

    MarketFilterBar(List<Year> years, Consumer<MarketQuery> asked) {
        addClassName("filter-bar");
        getElement().setAttribute("role", "search").setAttribute("aria-label", getTranslation("markets.filter"));
        year.setLabel(getTranslation("markets.filter.year"));
        year.setItems(years);
        level.setLabel(getTranslation("markets.filter.level"));
        level.setItems("division", "group", "system", ALL_LEVELS);
        level.setItemLabelGenerator(key -> getTranslation("markets.level." + key));
        words.setLabel(getTranslation("markets.filter.words"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        minimumHhi.setLabel(getTranslation("markets.filter.minimum-hhi"));
        minimumHhi.setClearButtonVisible(true);
        flag.setLabel(getTranslation("markets.filter.flag"));
        flag.setItems(MarketFlagKind.values());
        flag.setEmptySelectionAllowed(true);
        flag.setEmptySelectionCaption(getTranslation("markets.filter.flag.any"));
        flag.setItemLabelGenerator(kind -> kind == null
                ? getTranslation("markets.filter.flag.any")
                : getTranslation("market-flag." + kind.key() + ".title"));
        on.setLabel(getTranslation("markets.filter.on"));
        on.setLocale(Locale.UK);
        on.setClearButtonVisible(true);
        onlyTechnology.setLabel(getTranslation("markets.filter.technology"));
        onlyCalculated.setLabel(getTranslation("markets.filter.calculated"));
        add(year, level, words, minimumHhi, flag, on, onlyTechnology, onlyCalculated);
        List.<HasValue<?, ?>>of(year, level, words, minimumHhi, flag, on, onlyTechnology, onlyCalculated)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        asked.accept(query());
                    }
                }));
    }

    void show(MarketQuery query) {
        year.setValue(query.year());
        level.setValue(query.level() == null ? ALL_LEVELS : query.level().name().toLowerCase(Locale.ROOT));
        words.setValue(query.words());
        minimumHhi.setValue(query.minimumHhi());
        flag.setValue(query.flag());
        on.setValue(query.on());
        onlyTechnology.setValue(query.onlyTechnology());
        onlyCalculated.setValue(query.onlyCalculated());
    }

    private MarketQuery query() {
        return new MarketQuery(
                year.getValue(),
                toLevel(level.getValue()),
                words.getValue(),
                minimumHhi.getValue(),
                onlyCalculated.getValue(),
                onlyTechnology.getValue(),
                flag.getValue(),
                on.getValue());
    }

    private static @Nullable MarketLevel toLevel(String key) {
        return key.equals(ALL_LEVELS) ? null : MarketLevel.valueOf(key.toUpperCase(Locale.ROOT));
    }
}
