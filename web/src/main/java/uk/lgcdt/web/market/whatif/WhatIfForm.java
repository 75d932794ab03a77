package uk.lgcdt.web.market.whatif;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import uk.lgcdt.infra.market.MarketSupplier;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.web.layout.Figures;

/** Asks what to suppose of which suppliers. */
class WhatIfForm extends Div {

    private final MultiSelectComboBox<MarketSupplier> combine;
    private final MultiSelectComboBox<MarketSupplier> leave;
    private final MultiSelectComboBox<MarketSupplier> split;

    WhatIfForm(List<MarketSupplier> suppliers, WhatIfQuery shown, Consumer<WhatIfQuery> ask) {
        combine = choice("combine", suppliers, shown.combine());
        leave = choice("leave", suppliers, shown.leave());
        split = choice("split", suppliers, shown.split());
        var show = new NativeButton(getTranslation("whatif.show"), click -> ask.accept(asked()));
        show.addClassName("primary-button");
        var none = new NativeButton(
                getTranslation("whatif.clear"),
                click -> ask.accept(new WhatIfQuery(new TreeSet<>(), new TreeSet<>(), new TreeSet<>())));
        none.addClassName("plain-button");
        var buttons = new Div(show, none);
        buttons.addClassName("button-row");
        addClassNames("form", "no-print");
        add(combine, leave, split, buttons);
    }

    private WhatIfQuery asked() {
        return new WhatIfQuery(chosen(combine), chosen(leave), chosen(split));
    }

    private static TreeSet<SupplierId> chosen(MultiSelectComboBox<MarketSupplier> choice) {
        return choice.getValue().stream().map(MarketSupplier::supplier).collect(Collectors.toCollection(TreeSet::new));
    }

    private MultiSelectComboBox<MarketSupplier> choice(
            String name, List<MarketSupplier> suppliers, TreeSet<SupplierId> chosen) {
        var choice = new MultiSelectComboBox<MarketSupplier>();
        choice.setLabel(getTranslation("whatif." + name));
        choice.setHelperText(getTranslation("whatif." + name + ".help"));
        choice.setItems(suppliers);
        choice.setItemLabelGenerator(this::label);
        choice.setValue(suppliers.stream()
                .filter(supplier -> chosen.contains(supplier.supplier()))
                .collect(Collectors.toSet()));
        return choice;
    }

    private String label(MarketSupplier supplier) {
        return supplier.share() == null
                ? supplier.name()
                : getTranslation("whatif.supplier", supplier.name(), Figures.percent(supplier.share()));
    }
}
