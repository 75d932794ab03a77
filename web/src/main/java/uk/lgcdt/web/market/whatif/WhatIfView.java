package uk.lgcdt.web.market.whatif;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.MarketSupplier;
import uk.lgcdt.infra.market.WhatIf.Outcome;
import uk.lgcdt.infra.organisation.SupplierId;
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

/** What a market's concentration would be if suppliers combined, left or split; the address keeps all that is asked. */
@Route("markets/:market/what-if")
@AnonymousAllowed
class WhatIfView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WhatIfService service;
    private final transient PublicationService publications;
    private String heading = "";

    WhatIfView(WhatIfService service, PublicationService publications) {
        this.service = service;
        this.publications = publications;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        Publication publication = publications.findAsked(parameters).orElseThrow(NotFoundException::new);
        MarketCode market = event.getRouteParameters()
                .get("market")
                .flatMap(MarketCode::find)
                .orElseThrow(NotFoundException::new);
        MarketMeasure measure = service.findAsked(publication.run(), market, parameters.getSingleParameter("year"))
                .orElseThrow(NotFoundException::new);
        heading = getTranslation("whatif.title", service.nameOf(market));
        show(publication, measure, WhatIfQuery.of(parameters));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.withName(this, heading);
    }

    private void show(Publication publication, MarketMeasure measure, WhatIfQuery query) {
        removeAll();
        var addresses = Addresses.of(publication);
        String market = service.nameOf(measure.market());
        var lead = new Paragraph(
                getTranslation("whatif.lead", market, measure.year().toString()));
        lead.addClassName("lead");
        add(
                new Breadcrumb()
                        .to(addresses.markets(), getTranslation("markets.title"))
                        .to(addresses.market(measure.market(), measure.year()), market),
                new H1(heading),
                lead,
                new EarlierRun(publication));
        if (measure.concentration().grounds().isCalculated()) {
            compute(publication, measure, query);
        } else {
            add(new Inset(getTranslation("whatif.no-figure")));
        }
        add(new PageSection(
                "source",
                getTranslation("publication.source"),
                new Provenance(publications.sourceOf(publication, FigureFamily.MARKET))));
    }

    private void compute(Publication publication, MarketMeasure measure, WhatIfQuery query) {
        List<MarketSupplier> suppliers = service.listValued(publication.run(), measure.market(), measure.year());
        add(new PageSection(
                "choose",
                getTranslation("whatif.choose"),
                new WhatIfForm(suppliers, query, asked -> ask(publication, measure, asked))));
        var result = new PageSection("result", getTranslation("whatif.result"));
        add(result);
        Set<SupplierId> known = suppliers.stream().map(MarketSupplier::supplier).collect(Collectors.toSet());
        query.problems(known::contains)
                .forEach((problem, whom) -> result.add(new Inset(getTranslation(
                        "whatif.problem." + problem,
                        whom.stream().map(SupplierId::value).collect(Collectors.joining(", "))))));
        var change = query.computable(known::contains);
        Optional<Outcome> outcome = change.isNone() ? Optional.empty() : WhatIfService.suppose(suppliers, change);
        result.add(
                outcome.isPresent()
                        ? new WhatIfResult(suppliers, change, outcome.get())
                        : new Inset(getTranslation(change.isNone() ? "whatif.nothing" : "whatif.empty")));
        String lasting =
                PermanentLink.withParameters(address(measure), query.toParameters(measure.year(), publication.run()));
        add(
                new PageSection(
                        "method",
                        getTranslation("whatif.method"),
                        new Paragraph(getTranslation("whatif.method.text")),
                        new Paragraph(getTranslation("whatif.method.limits")),
                        new Paragraph(new Anchor("methods#hhi", getTranslation("measure.method")))),
                outcome.isPresent()
                        ? new TakeAway(
                                "api/v1/" + address(measure), query.toParameters(measure.year()), publication, lasting)
                        : new PermanentLink(lasting, Map.of()));
    }

    private void ask(Publication publication, MarketMeasure measure, WhatIfQuery asked) {
        getUI().ifPresent(ui -> ui.navigate(
                address(measure),
                QueryParameters.simple(
                        publication.current()
                                ? asked.toParameters(measure.year())
                                : asked.toParameters(measure.year(), publication.run()))));
    }

    private static String address(MarketMeasure measure) {
        return "markets/" + measure.market() + "/what-if";
    }
}
