package uk.lgcdt.web.market;

import com.vaadin.flow.component.Component;
import java.util.List;
import uk.lgcdt.infra.market.MarketFigure;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.PageSection;

/** The sections of a market's page about who sells and buys in its year, and how it went over the years. */
record MarketSections(
        Component page,
        MarketService markets,
        MarketFigureService figures,
        Publication publication,
        MarketMeasure measure) {

    private static final int LARGEST = 10;

    PageSection suppliers() {
        var largest = markets.listSuppliers(publication.run(), measure.market(), measure.year(), 0, LARGEST);
        long all = markets.countSuppliers(publication.run(), measure.market(), measure.year());
        return new PageSection(
                "suppliers",
                page.getTranslation("market.suppliers"),
                MarketCharts.shares(page, largest, all),
                tables().suppliers());
    }

    PageSection buyers() {
        return new PageSection("buyers", page.getTranslation("market.buyers"), tables().buyers());
    }

    PageSection trend(List<MarketMeasure> years, List<MarketFigure> further) {
        var first = markets.listSuppliers(
                publication.run(), measure.market(), measure.year(), 0, MarketFigureService.FOLLOWED);
        var shares = figures.sharesOverTime(publication.run(), measure);
        return new PageSection(
                "trend",
                page.getTranslation("market.trend"),
                MarketCharts.trend(page, years),
                YearCharts.shares(page, years, first, shares),
                YearCharts.entryAndExit(page, years, further));
    }

    private ParticipantTables tables() {
        return new ParticipantTables(page, markets, publication, measure);
    }
}
