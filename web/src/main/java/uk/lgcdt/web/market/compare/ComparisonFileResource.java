package uk.lgcdt.web.market.compare;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.api.NothingFoundException;
import uk.lgcdt.web.api.TableFormat;
import uk.lgcdt.web.export.FileWords;
import uk.lgcdt.web.export.PageFile;
import uk.lgcdt.web.market.MarketParameters;
import uk.lgcdt.web.publication.PublicationService;

/** Two markets, or one in two years, side by side as files. */
@RestController
@Tag(name = "Markets")
class ComparisonFileResource {

    private final MarketComparisonService markets;
    private final ComparisonFile files;
    private final PublicationService publications;
    private final FileWords words;

    ComparisonFileResource(
            MarketComparisonService markets, ComparisonFile files, PublicationService publications, FileWords words) {
        this.markets = markets;
        this.files = files;
        this.publications = publications;
        this.words = words;
    }

    @GetMapping("/api/v1/markets/compare/figures." + TableFormat.ENDING)
    @Operation(
            summary = "Downloads two markets side by side as CSV, spreadsheet, JSON or Parquet",
            description = "one and other are markets by CPV or service systems (system:KEY). One row for each figure of"
                    + " each side, and for each difference, the second less the first")
    ResponseEntity<byte[]> figures(
            @PathVariable String ending,
            @RequestParam String one,
            @RequestParam int oneYear,
            @RequestParam String other,
            @RequestParam int otherYear,
            @RequestParam(required = false) @Nullable String run) {
        return file(one, oneYear, other, otherYear, run).answer(TableFormat.of(ending));
    }

    @GetMapping("/api/v1/markets/compare/briefing.pdf")
    @Operation(summary = "Downloads two markets side by side as a briefing: coverage, figures, methods, source")
    ResponseEntity<byte[]> briefing(
            @RequestParam String one,
            @RequestParam int oneYear,
            @RequestParam String other,
            @RequestParam int otherYear,
            @RequestParam(required = false) @Nullable String run) {
        return file(one, oneYear, other, otherYear, run).answer(words);
    }

    private PageFile file(String one, int oneYear, String other, int otherYear, @Nullable String run) {
        Publication publication = publications.get(run);
        var query = new ComparisonQuery(
                MarketParameters.toMarket(one),
                MarketParameters.toYear(oneYear),
                MarketParameters.toMarket(other),
                MarketParameters.toYear(otherYear));
        return files.of(
                publication,
                query,
                markets.find(publication.run(), query.one(), query.oneYear())
                        .orElseThrow(() -> notMeasured(one, oneYear)),
                markets.find(publication.run(), query.other(), query.otherYear())
                        .orElseThrow(() -> notMeasured(other, otherYear)));
    }

    private static NothingFoundException notMeasured(String market, int year) {
        return new NothingFoundException("Market %s was not measured in %d".formatted(market, year));
    }
}
