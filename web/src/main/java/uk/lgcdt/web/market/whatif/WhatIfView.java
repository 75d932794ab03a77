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
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.MarketSupplier;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.Breadcrumb;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.layout.PageTitles;
import uk.lgcdt.web.market.PermanentLink;
import uk.lgcdt.web.provenance.Provenance;
import uk.lgcdt.web.publication.Addresses;
import uk.lgcdt.web.publication.EarlierRun;
import uk.lgcdt.web.publication.PublicationService;

/** What a market's concentration would be if suppliers combined, left or split; the address keeps all that is asked. */
@Route("markets/:market([0-9]{2,3})/what-if")
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
        MarketCode market =
                event.getRouteParameters().get("market").map(MarketCode::new).orElseThrow(NotFoundException::new);
        MarketMeasure measure =
                find(publication, market, parameters.getSingleParameter("year")).orElseThrow(NotFoundException::new);
        heading = getTranslation("whatif.title", service.nameOf(market));
        show(publication, measure, WhatIfQuery.of(parameters));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.withName(this, heading);
    }

    private Optional<MarketMeasure> find(Publication publication, MarketCode market, Optional<String> year) {
        return year.isEmpty()
                ? service.findLatest(publication.run(), market)
                : year.filter(text -> text.matches("[0-9]{4}"))
                        .flatMap(text -> service.find(publication.run(), market, Year.parse(text)));
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
        if (change.isNone()) {
            result.add(new Inset(getTranslation("whatif.nothing")));
        } else {
            WhatIfService.suppose(suppliers, change)
                    .ifPresentOrElse(
                            outcome -> result.add(new WhatIfResult(suppliers, change, outcome)),
                            () -> result.add(new Inset(getTranslation("whatif.empty"))));
        }
        add(
                new PageSection(
                        "method",
                        getTranslation("whatif.method"),
                        new Paragraph(getTranslation("whatif.method.text")),
                        new Paragraph(getTranslation("whatif.method.limits")),
                        new Paragraph(new Anchor("methods#hhi", getTranslation("measure.method")))),
                new PermanentLink(address(measure), parameters(publication, measure, query, true)));
    }

    private void ask(Publication publication, MarketMeasure measure, WhatIfQuery asked) {
        getUI().ifPresent(ui -> ui.navigate(
                address(measure),
                QueryParameters.simple(parameters(publication, measure, asked, !publication.current()))));
    }

    private static String address(MarketMeasure measure) {
        return "markets/" + measure.market() + "/what-if";
    }

    private static Map<String, String> parameters(
            Publication publication, MarketMeasure measure, WhatIfQuery query, boolean withRun) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("year", measure.year().toString());
        if (withRun) {
            parameters.put("run", publication.run().toString());
        }
        parameters.putAll(query.toParameters());
        return parameters;
    }
}
