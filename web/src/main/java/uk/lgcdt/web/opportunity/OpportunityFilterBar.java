package uk.lgcdt.web.opportunity;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import uk.lgcdt.infra.reference.Council;
import uk.lgcdt.infra.reference.Region;

/** What can be asked of the list of opportunities; each change asks anew. */
class OpportunityFilterBar extends Div {

    private final ComboBox<String> market = new ComboBox<>();
    private final Select<String> region = new Select<>();
    private final ComboBox<Council> council = new ComboBox<>();

    OpportunityFilterBar(OpportunityService opportunities, List<String> markets, Consumer<OpportunityQuery> asked) {
        addClassName("filter-bar");
        getElement().setAttribute("role", "search").setAttribute("aria-label", getTranslation("opportunities.filter"));
        market.setLabel(getTranslation("opportunities.market"));
        market.setItems(markets);
        market.setItemLabelGenerator(code -> getTranslation("markets.name", code, opportunities.nameOfMarket(code)));
        market.setClearButtonVisible(true);
        market.setPlaceholder(getTranslation("opportunities.all"));
        var regions = new ArrayList<>(List.of(""));
        Region.list().forEach(one -> regions.add(one.code()));
        region.setLabel(getTranslation("opportunities.region"));
        region.setItems(regions);
        region.setItemLabelGenerator(
                code -> Region.find(code).map(Region::label).orElseGet(() -> getTranslation("opportunities.all")));
        council.setLabel(getTranslation("opportunities.council"));
        council.setItems(opportunities.listCouncils());
        council.setItemLabelGenerator(Council::shortName);
        council.setClearButtonVisible(true);
        council.setPlaceholder(getTranslation("opportunities.all"));
        add(market, region, council);
        List.<HasValue<?, ?>>of(market, region, council)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        asked.accept(query());
                    }
                }));
    }

    void show(OpportunityQuery query, Optional<Council> asked) {
        market.setValue(query.market().isBlank() ? null : query.market());
        region.setValue(Region.find(query.region()).map(Region::code).orElse(""));
        council.setValue(asked.orElse(null));
    }

    private OpportunityQuery query() {
        return new OpportunityQuery(
                Objects.requireNonNullElse(market.getValue(), ""),
                Objects.requireNonNullElse(region.getValue(), ""),
                Optional.ofNullable(council.getValue()).map(Council::code).orElse(""));
    }
}
