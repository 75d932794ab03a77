package uk.lgcdt.web.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
import java.util.List;

/** The product's name and the links to the pages that the user may open, as their {@code @Menu} declares them. */
class PageHeader extends Header {

    private static final String CURRENT = "aria-current";

    private final List<Anchor> links = new ArrayList<>();
    private final Nav navigation = new Nav();
    private final NativeButton menu = new NativeButton();

    PageHeader(AuthenticationContext authentication) {
        addClassName("page-header");
        var list = new UnorderedList();
        MenuConfiguration.getMenuEntries()
                .forEach(entry -> list.add(link(entry.path().replaceFirst("^/", ""), getTranslation(entry.title()))));
        list.add(account(authentication));
        navigation.setId("navigation");
        navigation.setAriaLabel(getTranslation("layout.navigation"));
        navigation.add(list);
        setUpMenuButton();

        var bar = new Div(name(), menu, navigation);
        bar.addClassName("page-header-bar");
        add(bar);
    }

    /** Marks the link whose page, or a page below it, is shown. */
    void markCurrent(String path) {
        setMenuOpen(false);
        for (Anchor link : links) {
            String target = link.getHref();
            boolean current = path.equals(target) || path.startsWith(target + "/");
            if (current) {
                link.getElement().setAttribute(CURRENT, path.equals(target) ? "page" : "true");
            } else {
                link.getElement().removeAttribute(CURRENT);
            }
        }
    }

    private Anchor name() {
        var name = new Anchor("", new Span(getTranslation("layout.name")));
        var strapline = new Span(getTranslation("layout.strapline"));
        strapline.addClassName("strapline");
        name.add(strapline);
        name.addClassName("product-name");
        return name;
    }

    private ListItem link(String path, String text) {
        var link = new Anchor(path, text);
        links.add(link);
        return new ListItem(link);
    }

    private ListItem account(AuthenticationContext authentication) {
        if (!authentication.isAuthenticated()) {
            return link("login", getTranslation("layout.sign-in"));
        }
        var signOut = new NativeButton(getTranslation("layout.sign-out"), click -> authentication.logout());
        signOut.addClassName("link-button");
        var user = new Span(authentication.getPrincipalName().orElse(""));
        user.addClassName("user-name");
        var item = new ListItem(user, signOut);
        item.addClassName("account");
        return item;
    }

    private void setUpMenuButton() {
        menu.setText(getTranslation("layout.menu"));
        menu.addClassName("menu-button");
        menu.getElement().setAttribute("aria-controls", "navigation");
        menu.addClickListener(click -> setMenuOpen(!navigation.hasClassName("open")));
        setMenuOpen(false);
    }

    private void setMenuOpen(boolean open) {
        navigation.setClassName("open", open);
        menu.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
