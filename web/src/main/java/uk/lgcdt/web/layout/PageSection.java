package uk.lgcdt.web.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page under a heading of its own; the id serves as anchor. */
public class PageSection extends Section {

    private final String anchor;
    private final String heading;

    public PageSection(String id, String heading, Component... parts) {
        this.anchor = id;
        this.heading = heading;
        var title = new H2(heading);
        title.setId(id);
        getElement().setAttribute("aria-labelledby", id);
        addClassName("page-section");
        add(title);
        add(parts);
    }

    String anchor() {
        return anchor;
    }

    String heading() {
        return heading;
    }
}
