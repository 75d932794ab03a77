package uk.lgcdt.web.search;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import uk.lgcdt.infra.search.NoticeCriteria;

/** Where the words are typed. */
class SearchBox extends Div {

    private final TextField words = new TextField(getTranslation("search.words"));

    /** @param onSearch told the words when they are to be searched for */
    SearchBox(Consumer<String> onSearch) {
        words.setMaxLength(NoticeCriteria.LONGEST_WORDS);
        words.setClearButtonVisible(true);
        words.setHelperText(getTranslation("search.words.help"));
        words.addClassName("search-words");
        var button = new Button(getTranslation("search.button"), click -> onSearch.accept(words.getValue()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER).listenOn(words);
        getElement().setAttribute("role", "search");
        addClassName("search-box");
        add(words, button);
    }

    void show(String typed) {
        words.setValue(typed);
    }
}
