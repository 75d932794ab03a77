package uk.lgcdt.web.market;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.api.NothingFoundException;
import uk.lgcdt.web.market.flag.FlagEntry;
import uk.lgcdt.web.market.flag.FlagEntry.Flags;
import uk.lgcdt.web.market.flag.FlagParameters;
import uk.lgcdt.web.publication.PublicationService;

/** Markets' flags for programs. */
@RestController
@Tag(name = "Markets")
class MarketFlagResource {

    private final MarketService markets;
    private final PublicationService publications;

    MarketFlagResource(MarketService markets, PublicationService publications) {
        this.markets = markets;
        this.publications = publications;
    }

    @GetMapping("/api/v1/markets/{market}/flags")
    @Operation(summary = "Lists a market's flags in one year, by the thresholds of now or of the end of a day")
    Flags list(
            @PathVariable String market,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String run) {
        MarketCode code = MarketParameters.toMarket(market);
        LocalDate day = FlagParameters.readOn(on);
        Publication publication = publications.get(run);
        MarketMeasure measure = markets.trend(publication.run(), code).reversed().stream()
                .filter(one -> year == null || one.year().getValue() == year)
                .findFirst()
                .orElseThrow(() -> new NothingFoundException(
                        "Market %s was not measured%s".formatted(code, year == null ? "" : " in " + year)));
        return new Flags(
                publication.run().value(),
                code.code(),
                measure.year().getValue(),
                day,
                markets.flags().list(publication.run(), code, measure.year(), day).stream()
                        .map(FlagEntry::of)
                        .toList(),
                publications.sourceOf(publication, FigureFamily.MARKET));
    }
}
