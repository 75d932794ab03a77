package uk.lgcdt.web.market.defined;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import uk.lgcdt.infra.market.defined.MarketDefinition;
import uk.lgcdt.infra.market.defined.SavedMarket;
import uk.lgcdt.web.layout.Inset;

/** Keeps the market that is shown, under a name. */
class SaveMarketForm extends Div {

    private final TextField name = new TextField();
    private final Div said = new Div();
    private final transient SavedMarketService saved;
    private final transient MarketDefinition definition;

    SaveMarketForm(SavedMarketService saved, MarketDefinition definition) {
        this.saved = saved;
        this.definition = definition;
        addClassNames("form", "no-print");
        name.setLabel(getTranslation("saved.name"));
        name.setHelperText(getTranslation("saved.name.help"));
        name.setMaxLength(SavedMarket.LONGEST_NAME);
        var save = new NativeButton(getTranslation("saved.save"), click -> save());
        save.addClassName("plain-button");
        var buttons = new Div(save);
        buttons.addClassName("button-row");
        said.getElement().setAttribute("role", "status");
        add(name, buttons, said);
    }

    private void save() {
        boolean nameless = name.getValue().isBlank();
        name.setErrorMessage(getTranslation("saved.name.missing"));
        name.setInvalid(nameless);
        if (nameless) {
            return;
        }
        saved.save(name.getValue(), definition);
        said.removeAll();
        said.add(new Inset(new Paragraph(
                new Span(getTranslation("saved.done", name.getValue().strip())),
                new Span(" "),
                new Anchor("markets/saved", getTranslation("saved.title")))));
        name.clear();
        name.setInvalid(false);
    }
}
