package uk.lgcdt.web.home;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;

/** Asks for words and opens the search page with them; a plain form, so it works however the browser sends it. */
@Tag("form")
class SearchForm extends HtmlContainer {

    SearchForm() {
        addClassName("search-form");
        getElement()
                .setAttribute("role", "search")
                .setAttribute("method", "get")
                .setAttribute("action", "search");
        var words = new Input();
        words.setId("home-search");
        words.getElement()
                .setAttribute("name", "q")
                .setAttribute("type", "search")
                .setAttribute("autocomplete", "off");
        var label = new NativeLabel(getTranslation("home.search.label"));
        label.setFor(words);
        var button = new NativeButton(getTranslation("home.search.button"));
        button.getElement().setAttribute("type", "submit");
        button.addClassName("primary-button");
        add(label, words, button);
    }
}
