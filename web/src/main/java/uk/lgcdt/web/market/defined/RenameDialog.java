package uk.lgcdt.web.market.defined;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import uk.lgcdt.infra.market.defined.SavedMarket;

/** Asks for another name. */
class RenameDialog extends Dialog {

    private final TextField name = new TextField();

    RenameDialog(String before, Consumer<String> then) {
        setHeaderTitle(getTranslation("saved.rename.heading"));
        setWidth("36rem");
        setMaxWidth("100%");
        name.setLabel(getTranslation("saved.name"));
        name.setMaxLength(SavedMarket.LONGEST_NAME);
        name.setValue(before);
        name.setWidthFull();
        name.setErrorMessage(getTranslation("saved.name.missing"));
        add(name);
        var rename = new Button(getTranslation("saved.rename"), click -> {
            name.setInvalid(name.getValue().isBlank());
            if (!name.isInvalid()) {
                then.accept(name.getValue());
                close();
            }
        });
        rename.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("joint.cancel"), click -> close()), rename);
    }
}
