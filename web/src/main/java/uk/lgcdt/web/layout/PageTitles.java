package uk.lgcdt.web.layout;

import com.vaadin.flow.component.Component;

/** The titles of browser tabs: the page's own words first, then the product's name. */
public final class PageTitles {

    private PageTitles() {}

    /** Returns the title of a page whose heading is kept under the key. */
    public static String of(Component page, String key, Object... parameters) {
        return withName(page, page.getTranslation(key, parameters));
    }

    /** Returns the title of a page whose heading is data: a market's or a supplier's name. */
    public static String withName(Component page, String heading) {
        return page.getTranslation("layout.title", heading);
    }
}
