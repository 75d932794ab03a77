package uk.lgcdt.web.layout;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.web.publication.PublicationService;

/** What surrounds every page: a way past the navigation, the header, the page's own part, the footer. */
@Layout
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String MAIN_ID = "main";

    private final PageHeader header;
    private final Main main = new Main();

    MainLayout(PublicationService publications, AuthenticationContext authentication) {
        header = new PageHeader(authentication);
        main.setId(MAIN_ID);
        main.getElement().setAttribute("tabindex", "-1");
        addClassName("page");
        add(skipLink(), header, main, new PageFooter(publications.findCurrent()));
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.getElement().removeAllChildren();
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        header.markCurrent(event.getLocation().getPath());
    }

    private Anchor skipLink() {
        var link = new Anchor("#" + MAIN_ID, getTranslation("layout.skip"));
        link.addClassName("skip-link");
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
