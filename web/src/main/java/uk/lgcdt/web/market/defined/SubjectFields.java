package uk.lgcdt.web.market.defined;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uk.lgcdt.infra.market.defined.Subject;
import uk.lgcdt.infra.reference.ServiceSystem;

/** The fields that ask what is bought: CPV codes, words or a service system. */
final class SubjectFields {

    private final MultiSelectComboBox<String> codes = new MultiSelectComboBox<>();
    private final TextField words = new TextField();
    private final ComboBox<ServiceSystem> system = new ComboBox<>();
    private final DefinedMarketService markets;

    SubjectFields(Component page, DefinedMarketService markets) {
        this.markets = markets;
        codes.setLabel(page.getTranslation("define.cpv"));
        codes.setHelperText(page.getTranslation("define.cpv.help"));
        codes.setAllowCustomValue(true);
        codes.setItemLabelGenerator(new DefinitionWords(page, markets)::code);
        offer(List.of());
        codes.addCustomValueSetListener(typed -> {
            Set<String> chosen = new TreeSet<>(codes.getValue());
            chosen.add(typed.getDetail().strip());
            offer(chosen);
            codes.setValue(chosen);
        });
        words.setLabel(page.getTranslation("define.words"));
        words.setHelperText(page.getTranslation("define.words.help"));
        words.setClearButtonVisible(true);
        system.setLabel(page.getTranslation("define.system"));
        system.setHelperText(page.getTranslation("define.system.help"));
        system.setItems(markets.listSystems());
        system.setItemLabelGenerator(ServiceSystem::name);
        system.setClearButtonVisible(true);
    }

    List<Component> list() {
        return List.of(codes, words, system);
    }

    void fill(Subject subject) {
        words.setValue(subject instanceof Subject.Words given ? given.words() : "");
        system.setValue(
                subject instanceof Subject.ServiceSystem given
                        ? markets.findSystem(given.key()).orElse(null)
                        : null);
        if (subject instanceof Subject.Cpv cpv) {
            offer(cpv.prefixes());
            codes.setValue(new LinkedHashSet<>(cpv.prefixes()));
        } else {
            codes.clear();
        }
    }

    /** Adds what was given, blank where nothing was. */
    void addTo(Map<String, String> given) {
        given.put("cpv", String.join(",", codes.getValue()));
        given.put("words", words.getValue().strip());
        given.put("system", system.getValue() == null ? "" : system.getValue().key());
    }

    /** Offers divisions and groups, and the finer codes that were typed. */
    private void offer(Iterable<String> others) {
        Set<String> offered = new TreeSet<>(markets.listCodes());
        others.forEach(offered::add);
        codes.setItems(offered);
    }
}
