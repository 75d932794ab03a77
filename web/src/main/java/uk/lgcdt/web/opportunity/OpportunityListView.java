package uk.lgcdt.web.opportunity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.layout.PageTitles;
import uk.lgcdt.web.provenance.Provenance;
import uk.lgcdt.web.publication.EarlierRun;
import uk.lgcdt.web.publication.PublicationService;

/** Lists contracts of different councils that end together; the address holds what was asked. */
@Route("opportunities")
@Menu(order = 30, title = "nav.opportunities")
@AnonymousAllowed
class OpportunityListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OpportunityService opportunities;
    private final transient PublicationService publications;
    private transient Optional<Parts> parts = Optional.empty();

    /** What is shown of one publication, and kept while the filter changes so that the focus stays. */
    private record Parts(Publication publication, OpportunityFilterBar bar, Paragraph found, OpportunityCards cards) {}

    OpportunityListView(OpportunityService opportunities, PublicationService publications) {
        this.opportunities = opportunities;
        this.publications = publications;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        Optional<Publication> asked = publications.findAsked(parameters);
        List<String> markets = asked.map(publication -> opportunities.listMarkets(publication.run()))
                .orElse(List.of());
        if (asked.isEmpty() || markets.isEmpty()) {
            showNothing();
            return;
        }
        if (parts.filter(shown -> shown.publication().equals(asked.get())).isEmpty()) {
            parts = Optional.of(layOut(asked.get(), markets));
        }
        parts.ifPresent(shown -> show(shown, OpportunityQuery.of(parameters)));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(this, "opportunities.title");
    }

    private void showNothing() {
        parts = Optional.empty();
        removeAll();
        add(new H1(getTranslation("opportunities.title")), new Inset(getTranslation("opportunities.empty")));
    }

    private Parts layOut(Publication publication, List<String> markets) {
        var laidOut = new Parts(
                publication,
                new OpportunityFilterBar(opportunities, markets, query -> ask(publication, query)),
                new Paragraph(),
                new OpportunityCards(opportunities, publication));
        laidOut.found().getElement().setAttribute("role", "status");
        var lead = new Paragraph(getTranslation("opportunities.lead"));
        lead.addClassName("lead");
        removeAll();
        add(new H1(getTranslation("opportunities.title")), new EarlierRun(publication), lead);
        add(new Inset(getTranslation("opportunities.caution")), laidOut.bar(), laidOut.found(), laidOut.cards());
        add(new PageSection(
                "source",
                getTranslation("publication.source"),
                new Provenance(publications.sourceOf(publication, FigureFamily.OPPORTUNITY))));
        return laidOut;
    }

    private void show(Parts shown, OpportunityQuery query) {
        int total = opportunities.count(shown.publication().run(), query.toFilter());
        shown.bar().show(query, opportunities.findCouncil(query.council()));
        shown.found()
                .setText(
                        total == 0
                                ? getTranslation("opportunities.none")
                                : getTranslation("opportunities.found", Figures.count(total)));
        shown.cards().show(query, total);
    }

    private void ask(Publication publication, OpportunityQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>(query.toParameters());
        if (!publication.current()) {
            parameters.put("run", publication.run().toString());
        }
        getUI().ifPresent(ui -> ui.navigate(OpportunityListView.class, QueryParameters.simple(parameters)));
    }
}
