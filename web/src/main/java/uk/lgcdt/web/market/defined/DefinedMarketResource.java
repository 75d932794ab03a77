package uk.lgcdt.web.market.defined;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.infra.market.defined.DefinedMarket;
import uk.lgcdt.infra.market.defined.InvalidDefinitionException;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.api.BadRequestException;
import uk.lgcdt.web.api.PageRequested;
import uk.lgcdt.web.api.SourceFacts;
import uk.lgcdt.web.api.TableFormat;
import uk.lgcdt.web.publication.PermanentLink;
import uk.lgcdt.web.publication.PublicationService;

/** Markets that a program defines, measured while it waits. */
@RestController
@Tag(name = "Markets")
class DefinedMarketResource {

    private static final String PARAMETERS =
            "One of cpv (2 to 8 digits, several with commas), words (in the title) and system"
                    + " (key of a service system);"
                    + " nation, region (UKC to UKN), council-type, council (ONS codes with commas); from and to (years);"
                    + " basis (value, contracts or councils)";

    private final DefinedMarketService markets;
    private final PublicationService publications;

    DefinedMarketResource(DefinedMarketService markets, PublicationService publications) {
        this.markets = markets;
        this.publications = publications;
    }

    @GetMapping("/api/v1/markets/defined")
    @Operation(summary = "Measures a market that the parameters define", description = PARAMETERS)
    DefinedMarketEntry get(
            @Parameter(description = PARAMETERS) @RequestParam MultiValueMap<String, String> definition,
            @RequestParam(required = false) @Nullable String run,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var wanted = new PageRequested(page, size);
        Publication publication = publications.get(run);
        return DefinedMarketEntry.of(
                measure(publication, definition), wanted, publications.sourceOf(publication, FigureFamily.MARKET));
    }

    @GetMapping("/api/v1/markets/defined." + TableFormat.ENDING)
    @Operation(
            summary =
                    "Downloads a defined market's measures, of its period and of each year, as CSV, spreadsheet, JSON or Parquet",
            description = PARAMETERS)
    ResponseEntity<byte[]> download(
            @PathVariable String ending,
            @Parameter(description = PARAMETERS) @RequestParam MultiValueMap<String, String> definition,
            @RequestParam(required = false) @Nullable String run) {
        Publication publication = publications.get(run);
        DefinedMarket market = measure(publication, definition);
        return TableFormat.of(ending)
                .answer(
                        "market",
                        DefinedMarketTable.columns(publication.run(), market),
                        DefinedMarketTable.rows(market),
                        SourceFacts.of(
                                Map.of("definition", market.definition().toQuery()),
                                publications.sourceOf(publication, FigureFamily.MARKET),
                                PermanentLink.onSite(DefinitionWords.address(market.definition(), publication.run()))));
    }

    @ExceptionHandler
    ProblemDetail notMeasured(MarketNotMeasuredException cause) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, cause.reason().sentence());
    }

    private DefinedMarket measure(Publication publication, MultiValueMap<String, String> definition) {
        try {
            return markets.measure(publication.run(), markets.read(definition));
        } catch (InvalidDefinitionException problem) {
            throw new BadRequestException(problem.sentence());
        }
    }
}
