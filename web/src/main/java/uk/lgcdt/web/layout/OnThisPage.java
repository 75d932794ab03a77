package uk.lgcdt.web.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** Leads to the sections of a long page. */
public class OnThisPage extends Nav {

    private final UnorderedList links = new UnorderedList();

    public OnThisPage() {
        addClassNames("on-this-page", "no-print");
        setAriaLabel(getTranslation("layout.on-this-page"));
        add(new Paragraph(getTranslation("layout.on-this-page")), links);
    }

    /** Lists the page's sections in their order. */
    public void list(Component page) {
        links.removeAll();
        page.getChildren()
                .filter(PageSection.class::isInstance)
                .map(PageSection.class::cast)
                .forEach(section -> links.add(new ListItem(new Anchor("#" + section.anchor(), section.heading()))));
    }
}
