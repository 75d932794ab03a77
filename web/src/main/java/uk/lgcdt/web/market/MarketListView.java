package uk.lgcdt.web.market;

import com.vaadin.flow.component.html.Anchor;
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
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.FileLinks;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PageTitles;
import uk.lgcdt.web.publication.Addresses;
import uk.lgcdt.web.publication.EarlierRun;
import uk.lgcdt.web.publication.PublicationService;

/** Lists a year's markets, most concentrated first; the address holds what was asked. */
@Route("markets")
@Menu(order = 10, title = "nav.markets")
@AnonymousAllowed
class MarketListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MarketService markets;
    private final transient PublicationService publications;
    private transient Optional<Parts> parts = Optional.empty();

    /** What is shown of one publication, and kept while the filter changes so that the focus stays. */
    private record Parts(
            Publication publication,
            MarketFilterBar bar,
            Paragraph found,
            FileLinks download,
            MarketGrid grid,
            Div charts) {}

    MarketListView(MarketService markets, PublicationService publications) {
        this.markets = markets;
        this.publications = publications;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        Optional<Publication> asked = publications.findAsked(parameters);
        List<Year> years = asked.map(publication -> markets.measuredYears(publication.run()))
                .orElse(List.of());
        if (asked.isEmpty() || years.isEmpty()) {
            showNothing();
            return;
        }
        if (parts.filter(shown -> shown.publication().equals(asked.get())).isEmpty()) {
            parts = Optional.of(layOut(asked.get(), years));
        }
        parts.ifPresent(shown -> show(shown, MarketQuery.of(parameters, years.getFirst())));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(this, "markets.title");
    }

    private void showNothing() {
        parts = Optional.empty();
        removeAll();
        add(new H1(getTranslation("markets.title")), new Inset(getTranslation("markets.empty")));
    }

    private Parts layOut(Publication publication, List<Year> years) {
        var laidOut = new Parts(
                publication,
                new MarketFilterBar(years, query -> ask(publication, query)),
                new Paragraph(),
                new FileLinks(),
                new MarketGrid(markets, publication),
                new Div());
        laidOut.found().getElement().setAttribute("role", "status");
        laidOut.charts().addClassName("chart-pair");
        var lead = new Paragraph(getTranslation("markets.lead"));
        lead.addClassName("lead");
        var systems = new Anchor(Addresses.of(publication).serviceSystems(), getTranslation("systems.title"));
        var define = new Anchor("markets/define", getTranslation("define.link"));
        var thresholds = new Anchor("markets/thresholds", getTranslation("threshold.title"));
        var toolbar = new Div(laidOut.found(), define, systems, thresholds, laidOut.download());
        toolbar.addClassName("list-head");
        removeAll();
        add(new H1(getTranslation("markets.title")), new EarlierRun(publication), lead);
        add(laidOut.bar(), toolbar, laidOut.grid(), new Inset(getTranslation("markets.bands")), laidOut.charts());
        return laidOut;
    }

    private void show(Parts shown, MarketQuery query) {
        Publication publication = shown.publication();
        shown.bar().show(query);
        shown.grid().show(publication, query);
        shown.found()
                .setText(getTranslation(
                        "markets.found",
                        Figures.count(markets.count(publication.run(), query)),
                        query.year().toString()));
        String asked = parameters(publication, query).getQueryString().transform("?"::concat);
        shown.download().show(format -> "api/v1/markets/list." + format.ending() + asked);
        shown.charts().removeAll();
        shown.charts().add(MarketCharts.mostConcentrated(this, markets, publication, query));
        shown.charts().add(MarketCharts.effectiveSuppliers(this, markets, publication, query));
    }

    private void ask(Publication publication, MarketQuery query) {
        getUI().ifPresent(ui -> ui.navigate(MarketListView.class, parameters(publication, query)));
    }

    private static QueryParameters parameters(Publication publication, MarketQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>(query.toParameters());
        if (!publication.current()) {
            parameters.put("run", publication.run().toString());
        }
        return QueryParameters.simple(parameters);
    }
}
