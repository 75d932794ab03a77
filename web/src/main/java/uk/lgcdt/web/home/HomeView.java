package uk.lgcdt.web.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Says what the platform is for and how to begin. */
@Route("")
@AnonymousAllowed
class HomeView extends Div implements HasDynamicTitle {

    HomeView() {
        add(new H1(getTranslation("home.heading")), new Paragraph(getTranslation("home.lead")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.title");
    }
}
