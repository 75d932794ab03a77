package uk.lgcdt.web.market.defined;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.defined.Basis;
import uk.lgcdt.infra.market.defined.Geography;
import uk.lgcdt.infra.market.defined.MarketDefinition;
import uk.lgcdt.infra.reference.Council;
import uk.lgcdt.infra.reference.CouncilType;
import uk.lgcdt.infra.reference.Nation;
import uk.lgcdt.infra.reference.Region;
import uk.lgcdt.web.layout.ErrorSummary;

/** Asks what is bought, where, when, and what shares are to be shares of. */
class DefinitionForm extends Div {

    private final transient SubjectFields subject;
    private final Select<Nation> nation = new Select<>();
    private final Select<Region> region = new Select<>();
    private final Select<CouncilType> councilType = new Select<>();
    private final MultiSelectComboBox<Council> councils = new MultiSelectComboBox<>();
    private final Select<Year> from = new Select<>();
    private final Select<Year> to = new Select<>();
    private final Select<Basis> basis = new Select<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final transient DefinedMarketService markets;

    /** @param asked given the parameters of the address that was asked for; they may not define a market yet */
    DefinitionForm(DefinedMarketService markets, List<Year> years, Consumer<Map<String, String>> asked) {
        this.markets = markets;
        addClassName("form");
        subject = new SubjectFields(this, markets);
        optional(nation, "nation", List.of(Nation.values()), Nation::label);
        optional(region, "region", Region.list(), Region::label);
        optional(councilType, "council-type", List.of(CouncilType.values()), CouncilType::label);
        councils.setLabel(getTranslation("define.council"));
        councils.setHelperText(getTranslation("define.council.help"));
        councils.setItems(markets.listCouncils());
        councils.setItemLabelGenerator(Council::name);
        optional(from, "from", years, Year::toString);
        optional(to, "to", years, Year::toString);
        basis.setLabel(getTranslation("define.basis"));
        basis.setHelperText(getTranslation("define.basis.help"));
        basis.setItems(Basis.values());
        basis.setItemLabelGenerator(one -> getTranslation("defined.basis." + one.key()));
        basis.setValue(Basis.VALUE);
        var show = new NativeButton(getTranslation("define.show"), click -> asked.accept(parameters()));
        show.addClassName("plain-button");
        var buttons = new Div(show);
        buttons.addClassName("button-row");
        add(errors);
        add(subject.list());
        add(row(nation, region), councilType, councils, row(from, to), basis, buttons);
    }

    void showProblem(String problem) {
        errors.show(List.of(problem));
    }

    void fill(MarketDefinition definition) {
        errors.show(List.of());
        subject.fill(definition.subject());
        Geography geography = definition.geography();
        nation.setValue(geography.nation());
        region.setValue(geography.region());
        councilType.setValue(geography.councilType());
        councils.setValue(geography.councils().stream().map(markets::getCouncil).collect(Collectors.toSet()));
        fill(from, definition.period().from());
        fill(to, definition.period().to());
        basis.setValue(definition.basis());
    }

    /** A year of the address that has no data stays chosen. */
    private static void fill(Select<Year> field, @Nullable Year year) {
        if (year != null && field.getListDataView().getItems().noneMatch(year::equals)) {
            field.getListDataView().addItem(year);
        }
        field.setValue(year);
    }

    private <T> void optional(
            Select<T> field, String name, List<T> items, com.vaadin.flow.component.ItemLabelGenerator<T> label) {
        field.setLabel(getTranslation("define." + name));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("define." + name + ".any"));
        field.setItems(items);
        field.setItemLabelGenerator(
                item -> item == null ? getTranslation("define." + name + ".any") : label.apply(item));
    }

    private static Div row(Select<?>... fields) {
        var row = new Div(fields);
        row.addClassName("filter-bar");
        return row;
    }

    private Map<String, String> parameters() {
        Map<String, String> given = new LinkedHashMap<>();
        subject.addTo(given);
        given.put("nation", nation.getValue() == null ? "" : Geography.key(nation.getValue()));
        given.put("region", region.getValue() == null ? "" : region.getValue().code());
        given.put("council-type", councilType.getValue() == null ? "" : Geography.key(councilType.getValue()));
        given.put(
                "council",
                councils.getValue().stream().map(Council::code).sorted().collect(Collectors.joining(",")));
        given.put("from", from.getValue() == null ? "" : from.getValue().toString());
        given.put("to", to.getValue() == null ? "" : to.getValue().toString());
        given.put("basis", basis.getValue().key());
        given.values().removeIf(String::isEmpty);
        return given;
    }
}
