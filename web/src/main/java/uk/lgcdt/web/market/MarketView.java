package uk.lgcdt.web.market;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.market.MarketFigure;
import uk.lgcdt.infra.market.MarketLevel;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.Sellers;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.Breadcrumb;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.OnThisPage;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.layout.PageTitles;
import uk.lgcdt.web.market.flag.MarketFlagSection;
import uk.lgcdt.web.notice.NoticeService;
import uk.lgcdt.web.provenance.Provenance;
import uk.lgcdt.web.publication.Addresses;
import uk.lgcdt.web.publication.EarlierRun;
import uk.lgcdt.web.publication.PublicationService;

/** One market in one year, down to the contracts behind its figures. */
@Route("markets")
@AnonymousAllowed
class MarketView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient MarketService markets;
    private final transient MarketFigureService figures;
    private final transient NoticeService notices;
    private final transient PublicationService publications;
    private String heading = "";

    MarketView(
            MarketService markets,
            MarketFigureService figures,
            NoticeService notices,
            PublicationService publications) {
        this.markets = markets;
        this.figures = figures;
        this.notices = notices;
        this.publications = publications;
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        var parameters = event.getLocation().getQueryParameters();
        Publication publication = publications.findAsked(parameters).orElseThrow(NotFoundException::new);
        MarketCode market = MarketCode.find(code).orElseThrow(NotFoundException::new);
        List<MarketMeasure> years = markets.trend(publication.run(), market);
        MarketMeasure measure = parameters
                .getSingleParameter("year")
                .map(year -> years.stream()
                        .filter(one -> one.year().toString().equals(year))
                        .findFirst())
                .orElseGet(() -> years.isEmpty() ? Optional.empty() : Optional.of(years.getLast()))
                .orElseThrow(NotFoundException::new);
        heading = markets.nameOf(market);
        show(
                publication,
                measure,
                years,
                parameters.getSingleParameter("sellers").flatMap(Sellers::find).orElse(Sellers.COMPANIES));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.withName(this, heading);
    }

    private void show(Publication publication, MarketMeasure measure, List<MarketMeasure> years, Sellers sellers) {
        removeAll();
        add(new Breadcrumb().to(Addresses.of(publication).markets(), getTranslation("markets.title")));
        add(new H1(heading), subtitle(publication, measure), new EarlierRun(publication));
        add(new YearLinks(Addresses.of(publication), measure.market(), years, measure.year()));
        add(new MarketTools(publication, measure));
        var contents = new OnThisPage();
        add(contents);
        add(new PageSection(
                "measures",
                getTranslation("market.measures"),
                new MeasureCards(measure),
                new Inset(getTranslation("markets.bands"))));
        add(new MarketFlagSection(markets.flags(), publication, measure));
        add(new PageSection("counts", getTranslation("market.counts"), new MarketFacts(measure)));
        List<MarketFigure> further = figures.listFurther(publication.run(), measure.market());
        add(new PageSection(
                "figures",
                getTranslation("market.figures"),
                new FiguresBySellers(
                        publication,
                        measure,
                        MarketFigureService.ofYear(measure, further),
                        figures.listOfGroups(publication.run(), measure),
                        sellers)));
        var sections = new MarketSections(this, markets, figures, publication, measure);
        add(sections.suppliers(), sections.buyers(), sections.trend(years, further));
        add(new PageSection(
                "contracts",
                getTranslation("market.contracts"),
                new MarketContracts(markets, notices, publication, measure)));
        add(new PageSection(
                "source",
                getTranslation("publication.source"),
                new Provenance(publications.sourceOf(publication, FigureFamily.MARKET))));
        contents.list(this);
    }

    private Paragraph subtitle(Publication publication, MarketMeasure measure) {
        String kind = "market.subtitle." + measure.market().level().key();
        var subtitle = new Paragraph(
                getTranslation(kind, measure.market().code(), measure.year().toString()));
        subtitle.addClassName("lead");
        if (measure.market().level() == MarketLevel.GROUP) {
            measure.market()
                    .division()
                    .ifPresent(division -> subtitle.add(
                            new Span(" "),
                            new Anchor(
                                    Addresses.of(publication).market(division, measure.year()),
                                    markets.nameOf(division))));
        }
        return subtitle;
    }
}
