package uk.lgcdt.web.market;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.MarketOrder;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.api.NothingFoundException;
import uk.lgcdt.web.api.PageOf;
import uk.lgcdt.web.api.PageRequested;
import uk.lgcdt.web.publication.PublicationService;

/** The measured markets for programs. */
@RestController
@Tag(name = "Markets")
class MarketResource {

    private final MarketService markets;
    private final PublicationService publications;

    MarketResource(MarketService markets, PublicationService publications) {
        this.markets = markets;
        this.publications = publications;
    }

    @GetMapping("/api/v1/markets")
    @Operation(summary = "Lists a year's markets, most concentrated first")
    PageOf<MarketEntry> list(
            @ParameterObject MarketListParameters asked,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var wanted = new PageRequested(page, size);
        Publication publication = publications.get(asked.run());
        MarketQuery query = asked.toQuery(markets, publication, false);
        List<MarketEntry> items = markets.listEntries(
                publication.run(), query, MarketOrder.mostConcentratedFirst(), wanted.offset(), wanted.size());
        return new PageOf<>(
                items,
                page,
                size,
                markets.count(publication.run(), query),
                publications.sourceOf(publication, FigureFamily.MARKET));
    }

    @GetMapping("/api/v1/markets/{market}")
    @Operation(summary = "Shows one market in one year, the latest measured when none is asked")
    MarketEntry get(
            @PathVariable String market,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String run) {
        Publication publication = publications.get(run);
        MarketCode code = MarketParameters.toMarket(market);
        Optional<MarketMeasure> found = year == null
                ? markets.trend(publication.run(), code).reversed().stream().findFirst()
                : markets.find(publication.run(), code, MarketParameters.toYear(year));
        return found.map(measure -> markets.entry(
                        publication.run(), measure, publications.sourceOf(publication, FigureFamily.MARKET)))
                .orElseThrow(() -> new NothingFoundException(
                        "Market %s was not measured%s".formatted(code, year == null ? "" : " in " + year)));
    }
}
