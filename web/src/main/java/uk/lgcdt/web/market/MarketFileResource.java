package uk.lgcdt.web.market;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.infra.market.MarketOrder;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.api.SourceFacts;
import uk.lgcdt.web.api.TableFormat;
import uk.lgcdt.web.publication.PermanentLink;
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
    @Operation(summary = "Downloads a year's markets, most concentrated first, as CSV, spreadsheet, JSON or Parquet")
    ResponseEntity<byte[]> download(@PathVariable String ending, @ParameterObject MarketListParameters asked) {
        Publication publication = publications.get(asked.run());
        MarketQuery query = asked.toQuery(markets, publication, true);
        List<MarketEntry> rows = markets.listEntries(
                publication.run(), query, MarketOrder.mostConcentratedFirst(), 0, Integer.MAX_VALUE);
        Map<String, String> lasting = new LinkedHashMap<>(query.toParameters());
        lasting.put("run", publication.run().toString());
        return TableFormat.of(ending)
                .answer(
                        "markets-%s-run-%s".formatted(query.year(), publication.run()),
                        MarketTable.COLUMNS,
                        rows,
                        SourceFacts.of(
                                query.toParameters(),
                                publications.sourceOf(publication, FigureFamily.MARKET),
                                PermanentLink.onSite(PermanentLink.withParameters("markets", lasting))));
    }
}
