package uk.lgcdt.web.home;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.publication.PublicationService;

/** Says what the platform is for, what data it has, and how to begin. */
@Route("")
@AnonymousAllowed
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PublicationService publications;
    private final transient HeadlineService headlines;

    HomeView(PublicationService publications, HeadlineService headlines) {
        this.publications = publications;
        this.headlines = headlines;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var lead = new Paragraph(getTranslation("home.lead"));
        lead.addClassName("lead");
        removeAll();
        add(new H1(getTranslation("home.heading")), lead, new SearchForm());
        publications.findCurrent().ifPresentOrElse(this::addFigures, this::addFirstSteps);
        add(new PageSection("doors", getTranslation("home.doors"), new Doors()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.title");
    }

    private void addFigures(Publication publication) {
        add(new PageSection(
                "figures",
                getTranslation("home.figures"),
                new HeadlineList(publication, headlines.get(publication.run()))));
    }

    private void addFirstSteps() {
        var steps = new OrderedList(
                step("home.empty.load", "./lgcdt load PATH"),
                step("home.empty.refresh", "./lgcdt refresh"),
                step("home.empty.demo", "./lgcdt demo"));
        add(new PageSection(
                "empty",
                getTranslation("home.empty"),
                new Inset(new Paragraph(getTranslation("home.empty.text")), steps)));
    }

    private ListItem step(String key, String command) {
        return new ListItem(new Span(getTranslation(key) + " "), new Code(command));
    }
}
