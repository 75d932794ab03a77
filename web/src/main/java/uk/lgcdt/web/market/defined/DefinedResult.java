package uk.lgcdt.web.market.defined;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import uk.lgcdt.infra.market.defined.DefinedMarket;
import uk.lgcdt.infra.market.defined.MarketDefinition;
import uk.lgcdt.infra.notice.AwardLineCriteria;
import uk.lgcdt.infra.notice.AwardLineOrder;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.FileLinks;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.notice.ContractTable;
import uk.lgcdt.web.notice.NoticeService;
import uk.lgcdt.web.provenance.Provenance;
import uk.lgcdt.web.publication.PublicationService;

/** What was measured of a defined market, down to the contracts behind it. */
class DefinedResult extends Div {

    DefinedResult(
            DefinedMarketService markets,
            NoticeService notices,
            Publication publication,
            PublicationService publications,
            DefinedMarket market,
            Optional<SaveMarketForm> save) {
        MarketDefinition definition = market.definition();
        var described = new Paragraph(new DefinitionWords(this, markets).describe(definition));
        described.addClassName("lead");
        add(new PageSection("result", getTranslation("defined.result"), described, links(publication, definition)));
        save.ifPresent(this::add);
        if (market.withoutRegion() > 0) {
            add(new Inset(getTranslation(
                    market.withoutRegion() == 1 ? "defined.without-region.one" : "defined.without-region",
                    Figures.count(market.withoutRegion()))));
        }
        if (market.isEmpty()) {
            add(new Inset(getTranslation("defined.none")));
            return;
        }
        var tables = new DefinedTables(this, markets, publication, market);
        var basis = new Paragraph(getTranslation("market.basis"));
        basis.addClassName("soft");
        add(
                new PageSection(
                        "measures",
                        getTranslation("market.measures"),
                        new DefinedCards(markets, market.measures(), definition.basis()),
                        new Inset(getTranslation("markets.bands"))),
                new PageSection("counts", getTranslation("market.counts"), tables.counts(), basis),
                new PageSection("suppliers", getTranslation("market.suppliers"), tables.suppliers()),
                new PageSection("buyers", getTranslation("market.buyers"), tables.buyers()),
                new PageSection("trend", getTranslation("market.trend"), tables.trend(), tables.years()),
                new PageSection(
                        "contracts",
                        getTranslation("market.contracts"),
                        new Paragraph(getTranslation("market.contracts.lead")),
                        new ContractTable(
                                getTranslation("market.contracts.caption"),
                                notices,
                                publication,
                                AwardLineCriteria.in(definition),
                                AwardLineOrder.LARGEST_FIRST)),
                new PageSection(
                        "source",
                        getTranslation("publication.source"),
                        new Provenance(publications.sourceOf(publication, FigureFamily.MARKET))));
    }

    private Div links(Publication publication, MarketDefinition definition) {
        String query = definition.toQuery() + "&run=" + publication.run();
        var links = new Div(
                new Anchor(DefinitionWords.address(definition, publication.run()), getTranslation("defined.permanent")),
                new FileLinks(format -> "api/v1/markets/defined." + format.ending() + "?" + query),
                download("api/v1/markets/defined?" + query, "defined.json"));
        links.addClassName("list-head");
        return links;
    }

    private Anchor download(String address, String words) {
        var link = new Anchor(address, getTranslation(words));
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
