package uk.lgcdt.web.market.compare;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.Breadcrumb;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.layout.PageTitles;
import uk.lgcdt.web.layout.TakeAway;
import uk.lgcdt.web.provenance.Provenance;
import uk.lgcdt.web.publication.Addresses;
import uk.lgcdt.web.publication.EarlierRun;
import uk.lgcdt.web.publication.PermanentLink;
import uk.lgcdt.web.publication.PublicationService;

/** Two markets, or one in two years, side by side; the address keeps all that is asked. */
@Route("markets/compare")
@AnonymousAllowed
class ComparisonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MarketComparisonService service;
    private final transient PublicationService publications;

    ComparisonView(MarketComparisonService service, PublicationService publications) {
        this.service = service;
        this.publications = publications;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        Publication publication = publications.findAsked(parameters).orElseThrow(NotFoundException::new);
        show(publication, ComparisonQuery.of(parameters));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(this, "compare.title");
    }

    private void show(Publication publication, ComparisonQuery query) {
        removeAll();
        var lead = new Paragraph(getTranslation("compare.lead"));
        lead.addClassName("lead");
        add(
                new Breadcrumb().to(Addresses.of(publication).markets(), getTranslation("markets.title")),
                new H1(getTranslation("compare.title")),
                lead,
                new EarlierRun(publication),
                new ComparisonForm(
                        service.listMarkets(),
                        service::nameOf,
                        service.measuredYears(publication.run()),
                        query,
                        asked -> ask(publication, asked)));
        Optional<Compared> one = service.find(publication.run(), query.one(), query.oneYear());
        Optional<Compared> other = service.find(publication.run(), query.other(), query.otherYear());
        if (one.isPresent() && other.isPresent()) {
            compare(publication, query, one.get(), other.get());
        } else if (query.toParameters().size() < 4) {
            add(new Inset(getTranslation("compare.choose")));
        } else {
            add(new Inset(getTranslation(one.isEmpty() ? "compare.none.first" : "compare.none.second")));
        }
        add(new PageSection(
                "source",
                getTranslation("publication.source"),
                new Provenance(publications.sourceOf(publication, FigureFamily.MARKET))));
    }

    private void compare(Publication publication, ComparisonQuery query, Compared one, Compared other) {
        var addresses = Addresses.of(publication);
        var open = new Paragraph();
        Stream.of(one, other)
                .forEach(side -> open.add(
                        new Anchor(
                                addresses.market(
                                        side.measure().market(), side.measure().year()),
                                getTranslation(
                                        "compare.open",
                                        side.name(),
                                        side.measure().year().toString())),
                        new Span(" ")));
        Map<String, String> lasting = new LinkedHashMap<>(query.toParameters());
        lasting.put("run", publication.run().toString());
        add(new PageSection(
                "figures",
                getTranslation("compare.figures"),
                open,
                new Paragraph(getTranslation("compare.basis")),
                new ComparisonTables(one, other),
                new Inset(getTranslation("market.figures.bands")),
                new TakeAway(
                        "api/v1/markets/compare",
                        query.toParameters(),
                        publication,
                        PermanentLink.withParameters("markets/compare", lasting))));
    }

    private void ask(Publication publication, ComparisonQuery asked) {
        Map<String, String> parameters = new LinkedHashMap<>(asked.toParameters());
        if (!publication.current()) {
            parameters.put("run", publication.run().toString());
        }
        getUI().ifPresent(ui -> ui.navigate("markets/compare", QueryParameters.simple(parameters)));
    }
}
