package uk.lgcdt.web.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;

/** The way from the first page down to the page shown, which itself is not named again. */
public class Breadcrumb extends Nav {

    private final OrderedList steps = new OrderedList();

    public Breadcrumb() {
        addClassName("breadcrumb");
        setAriaLabel(getTranslation("layout.breadcrumb"));
        add(steps);
        to("", getTranslation("layout.home"));
    }

    /** Adds a page on the way. */
    public final Breadcrumb to(String address, String name) {
        steps.add(new ListItem(new Anchor(address, name)));
        return this;
    }
}
