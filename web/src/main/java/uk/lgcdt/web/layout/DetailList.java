package uk.lgcdt.web.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;

/** Facts about one thing, each a name and a value. */
public class DetailList extends DescriptionList {

    public DetailList() {
        addClassName("detail-list");
    }

    /** Adds a fact. */
    public final DetailList with(String name, String value) {
        add(new Term(name), new Description(value));
        return this;
    }

    /** Adds a fact whose value is more than plain words. */
    public final DetailList with(String name, Component value) {
        add(new Term(name), new Description(value));
        return this;
    }
}
