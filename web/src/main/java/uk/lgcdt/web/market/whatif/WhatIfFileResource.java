package uk.lgcdt.web.market.whatif;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.api.NothingFoundException;
import uk.lgcdt.web.api.TableFormat;
import uk.lgcdt.web.export.FileWords;
import uk.lgcdt.web.export.PageFile;
import uk.lgcdt.web.market.MarketParameters;
import uk.lgcdt.web.publication.PublicationService;

/** What a market's concentration would be if suppliers combined, left or split, as files. */
@RestController
@Tag(name = "Markets")
class WhatIfFileResource {

    private final WhatIfService service;
    private final WhatIfFile files;
    private final PublicationService publications;
    private final FileWords words;

    WhatIfFileResource(WhatIfService service, WhatIfFile files, PublicationService publications, FileWords words) {
        this.service = service;
        this.files = files;
        this.publications = publications;
        this.words = words;
    }

    @GetMapping("/api/v1/markets/{market}/what-if/figures." + TableFormat.ENDING)
    @Operation(
            summary = "Downloads a market before and after a supposed change as CSV, spreadsheet, JSON or Parquet",
            description = "combine, leave and split are ids of suppliers with commas between; those that cannot be"
                    + " computed are left out, as on the page. Part concentration has before, after and difference,"
                    + " share-after every supplier's share")
    ResponseEntity<byte[]> figures(
            @PathVariable String market,
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") List<String> combine,
            @RequestParam(defaultValue = "") List<String> leave,
            @RequestParam(defaultValue = "") List<String> split,
            @RequestParam(required = false) @Nullable String run) {
        return file(market, year, WhatIfQuery.of(combine, leave, split), run).answer(TableFormat.of(ending));
    }

    @GetMapping("/api/v1/markets/{market}/what-if/briefing.pdf")
    @Operation(summary = "Downloads a supposed change as a briefing: what changes, shares, methods, source")
    ResponseEntity<byte[]> briefing(
            @PathVariable String market,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") List<String> combine,
            @RequestParam(defaultValue = "") List<String> leave,
            @RequestParam(defaultValue = "") List<String> split,
            @RequestParam(required = false) @Nullable String run) {
        return file(market, year, WhatIfQuery.of(combine, leave, split), run).answer(words);
    }

    private PageFile file(String market, @Nullable Integer year, WhatIfQuery query, @Nullable String run) {
        Publication publication = publications.get(run);
        MarketCode code = MarketParameters.toMarket(market);
        MarketMeasure measure = (year == null
                        ? service.findLatest(publication.run(), code)
                        : service.find(publication.run(), code, MarketParameters.toYear(year)))
                .orElseThrow(() -> new NothingFoundException(
                        "Market %s was not measured%s".formatted(code, year == null ? "" : " in " + year)));
        return files.of(publication, measure, query);
    }
}
