package uk.lgcdt.web.market;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import uk.lgcdt.infra.market.MarketOrder;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.api.SourceFacts;
import uk.lgcdt.web.api.TableFormat;
import uk.lgcdt.web.market.flag.FlagParameters;
import uk.lgcdt.web.publication.PublicationService;

/** The list of markets as files. */
@RestController
@Tag(name = "Markets")
class MarketFileResource {

    private final MarketService markets;
    private final PublicationService publications;

    MarketFileResource(MarketService markets, PublicationService publications) {
        this.markets = markets;
        this.publications = publications;
    }

    @GetMapping("/api/v1/markets/list." + TableFormat.ENDING)
    @Operation(summary = "Downloads a year's markets, most concentrated first, as CSV, spreadsheet or Parquet")
    ResponseEntity<byte[]> download(
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable String run,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "all") String level,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(name = "minimum-hhi", required = false) @Nullable BigDecimal minimumHhi,
            @RequestParam(defaultValue = "false") boolean calculated,
            @RequestParam(defaultValue = "true") boolean technology,
            @RequestParam(required = false) @Nullable String flag,
            @RequestParam(required = false) @Nullable String on) {
        Publication publication = MarketParameters.publication(publications, run);
        var query = new MarketQuery(
                MarketParameters.year(markets, publication, year),
                MarketParameters.toLevel(level),
                words,
                minimumHhi,
                calculated,
                technology,
                FlagParameters.readFlag(flag),
                FlagParameters.readOn(on));
        List<MarketEntry> rows = markets.listEntries(
                publication.run(), query, MarketOrder.mostConcentratedFirst(), 0, Integer.MAX_VALUE);
        Map<String, String> facts =
                new LinkedHashMap<>(SourceFacts.of(publications.sourceOf(publication, FigureFamily.MARKET)));
        facts.put("permanent_link", link(publication, query));
        return TableFormat.of(ending)
                .answer(
                        "markets-%s-run-%s".formatted(query.year(), publication.run()),
                        MarketTable.COLUMNS,
                        rows,
                        facts);
    }

    /** The page that shows the same. */
    private static String link(Publication publication, MarketQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>(query.toParameters());
        parameters.put("run", publication.run().toString());
        String site =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return PermanentLink.withParameters(site + "/markets", parameters);
    }
}
