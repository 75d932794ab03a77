package uk.lgcdt.web.market;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.market.MarketFigureRepository;
import uk.lgcdt.infra.market.Sellers;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.api.BadRequestException;
import uk.lgcdt.web.api.NothingFoundException;
import uk.lgcdt.web.market.MarketFigureEntry.FigureEntry;
import uk.lgcdt.web.publication.PublicationService;

/** The further figures of markets for programs. */
@RestController
@Tag(name = "Markets")
class MarketFigureResource {

    private final MarketFigureRepository figures;
    private final MarketService markets;
    private final PublicationService publications;

    MarketFigureResource(MarketFigureRepository figures, MarketService markets, PublicationService publications) {
        this.figures = figures;
        this.markets = markets;
        this.publications = publications;
    }

    @GetMapping("/api/v1/markets/{market}/figures")
    @Operation(summary = "Lists every measure of a market, of all years or of one")
    MarketFigureEntry list(
            @PathVariable String market,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "companies") String sellers,
            @RequestParam(required = false) @Nullable String run) {
        MarketCode code = MarketParameters.toMarket(market);
        Publication publication = publications.get(run);
        List<FigureEntry> found = figures.listFigures(publication.run(), code, toSellers(sellers)).stream()
                .filter(figure -> year == null || figure.year().getValue() == year)
                .map(FigureEntry::of)
                .toList();
        if (found.isEmpty()) {
            throw new NothingFoundException(
                    "Market %s was not measured%s".formatted(code, year == null ? "" : " in " + year));
        }
        return new MarketFigureEntry(
                publication.run().value(),
                code.code(),
                markets.nameOf(code),
                found,
                publications.sourceOf(publication, FigureFamily.MARKET));
    }

    private static Sellers toSellers(String word) {
        return Sellers.find(word)
                .orElseThrow(() -> new BadRequestException("sellers is companies or groups, not " + word));
    }
}
