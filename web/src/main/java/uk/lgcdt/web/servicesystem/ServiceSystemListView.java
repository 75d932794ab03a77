package uk.lgcdt.web.servicesystem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.infra.servicesystem.InstalledSystem;
import uk.lgcdt.infra.servicesystem.SystemCoverage;
import uk.lgcdt.web.layout.Breadcrumb;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.layout.PageTitles;
import uk.lgcdt.web.provenance.Provenance;
import uk.lgcdt.web.publication.Addresses;
import uk.lgcdt.web.publication.EarlierRun;
import uk.lgcdt.web.publication.PublicationService;

/** The kinds of systems that councils buy, with how many councils have each and who supplies most of them. */
@Route("service-systems")
@AnonymousAllowed
class ServiceSystemListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ServiceSystemService systems;
    private final transient PublicationService publications;

    ServiceSystemListView(ServiceSystemService systems, PublicationService publications) {
        this.systems = systems;
        this.publications = publications;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Publication> asked = publications.findAsked(event.getLocation().getQueryParameters());
        removeAll();
        asked.ifPresent(publication ->
                add(new Breadcrumb().to(Addresses.of(publication).markets(), getTranslation("markets.title"))));
        add(new H1(getTranslation("systems.title")));
        if (asked.isEmpty()) {
            add(new Inset(getTranslation("systems.none")));
        } else {
            show(asked.get());
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(this, "systems.title");
    }

    private void show(Publication publication) {
        var lead = new Paragraph(getTranslation("systems.lead"));
        lead.addClassName("lead");
        add(new EarlierRun(publication), lead, new Paragraph(coverage(systems.coverage(publication.run()))));
        List<InstalledSystem> installed = systems.listInstalled(publication.run());
        add(installed.isEmpty() ? new Inset(getTranslation("systems.none")) : table(publication, installed));
        add(new Inset(getTranslation("systems.limits")));
        add(new PageSection(
                "source",
                getTranslation("publication.source"),
                new Provenance(publications.sourceOf(publication, FigureFamily.MARKET))));
    }

    private String coverage(SystemCoverage coverage) {
        return getTranslation(
                "systems.coverage", Figures.count(coverage.recognised()), Figures.count(coverage.awards()));
    }

    private Component table(Publication publication, List<InstalledSystem> installed) {
        var addresses = Addresses.of(publication);
        return new HtmlTable<InstalledSystem>(getTranslation("systems.caption"))
                .component(
                        getTranslation("systems.column.system"),
                        one -> new Anchor(
                                addresses.market(MarketCode.ofSystem(one.system())), systems.nameOf(one.system())))
                .number(getTranslation("systems.column.councils"), one -> Figures.count(one.councils()))
                .number(getTranslation("systems.column.suppliers"), one -> Figures.count(one.suppliers()))
                .component(getTranslation("systems.column.largest"), one -> largest(addresses, one))
                .number(getTranslation("systems.column.awards"), one -> Figures.count(one.awards()))
                .number(getTranslation("systems.column.decided"), one -> Figures.count(one.decided()))
                .rows(installed);
    }

    private Component largest(Addresses addresses, InstalledSystem one) {
        if (one.largest() == null || one.largestName() == null || one.largestShare() == null) {
            return new Span(getTranslation("systems.largest.none"));
        }
        if (!one.isShareTold()) {
            return new Span(getTranslation("systems.largest.few"));
        }
        return new Div(
                new Anchor(addresses.supplier(one.largest()), one.largestName()),
                new Span(" " + Figures.percent(one.largestShare())));
    }
}
