package uk.lgcdt.web.layout;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JavaScript;
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
@JavaScript("context://page/parts.js")
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String MAIN_ID = "main";

    private final transient PublicationService publications;
    private final PageHeader header;
    private final PageFooter footer = new PageFooter();
    private final Main main = new Main();
    private @Nullable String path;

    MainLayout(PublicationService publications, AuthenticationContext authentication) {
        this.publications = publications;
        header = new PageHeader(authentication);
        main.setId(MAIN_ID);
        main.getElement().setAttribute("tabindex", "-1");
        addClassName("page");
        add(skipLink(), header, main, footer);
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
        footer.show(publications.findCurrent());
        moveFocus(event.getLocation().getPath());
    }

    /** Lets those who hear the page begin at its new part; a changed filter leaves them where they are. */
    private void moveFocus(String shown) {
        boolean moved = path != null && !shown.equals(path);
        path = shown;
        main.getElement().executeJs("window.lgcdtArrive(this, $0)", moved);
    }

    private Anchor skipLink() {
        var link = new Anchor("#" + MAIN_ID, getTranslation("layout.skip"));
        link.addClassName("skip-link");
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
