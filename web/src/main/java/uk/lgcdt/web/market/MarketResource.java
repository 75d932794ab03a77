package uk.lgcdt.web.market;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.market.MarketLevel;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.MarketOrder;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.web.api.BadRequestException;
import uk.lgcdt.web.api.NothingFoundException;
import uk.lgcdt.web.api.PageOf;
import uk.lgcdt.web.api.PageRequested;
import uk.lgcdt.web.market.flag.FlagParameters;
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
            @RequestParam(required = false) @Nullable String run,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "all") String level,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(name = "minimum-hhi", required = false) @Nullable BigDecimal minimumHhi,
            @RequestParam(defaultValue = "false") boolean calculated,
            @RequestParam(defaultValue = "false") boolean technology,
            @RequestParam(required = false) @Nullable String flag,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var wanted = new PageRequested(page, size);
        Publication publication = publication(run);
        var query = new MarketQuery(
                year(publication, year),
                toLevel(level),
                words,
                minimumHhi,
                calculated,
                technology,
                FlagParameters.readFlag(flag),
                FlagParameters.readOn(on));
        List<MarketEntry> items = markets
                .findAll(publication.run(), query, MarketOrder.mostConcentratedFirst(), wanted.offset(), wanted.size())
                .stream()
                .map(measure -> entry(publication.run(), measure))
                .toList();
        return new PageOf<>(
                items,
                page,
                size,
                markets.count(publication.run(), query),
                publications.sourceOf(publication, FigureFamily.MARKET));
    }

    @GetMapping(path = "/api/v1/markets/list.csv", produces = "text/csv")
    @Operation(summary = "Downloads a year's markets, most concentrated first, as CSV")
    ResponseEntity<String> download(
            @RequestParam(required = false) @Nullable String run,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "all") String level,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(name = "minimum-hhi", required = false) @Nullable BigDecimal minimumHhi,
            @RequestParam(defaultValue = "false") boolean calculated,
            @RequestParam(defaultValue = "true") boolean technology,
            @RequestParam(required = false) @Nullable String flag,
            @RequestParam(required = false) @Nullable String on) {
        Publication publication = publication(run);
        var query = new MarketQuery(
                year(publication, year),
                toLevel(level),
                words,
                minimumHhi,
                calculated,
                technology,
                FlagParameters.readFlag(flag),
                FlagParameters.readOn(on));
        List<MarketEntry> items =
                markets
                        .findAll(publication.run(), query, MarketOrder.mostConcentratedFirst(), 0, Integer.MAX_VALUE)
                        .stream()
                        .map(measure -> entry(publication.run(), measure))
                        .toList();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"markets-" + query.year() + ".csv\"")
                .body(MarketCsv.write(items));
    }

    @GetMapping("/api/v1/markets/{market}")
    @Operation(summary = "Shows one market in one year, the latest measured when none is asked")
    MarketEntry get(
            @PathVariable String market,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String run) {
        Publication publication = publication(run);
        MarketCode code = toMarket(market);
        Optional<MarketMeasure> found = year == null
                ? markets.trend(publication.run(), code).reversed().stream().findFirst()
                : markets.find(publication.run(), code, toYear(year));
        return found.map(measure -> MarketEntry.of(
                        publication.run().value(),
                        measure,
                        markets.nameOf(code),
                        publications.sourceOf(publication, FigureFamily.MARKET)))
                .orElseThrow(() -> new NothingFoundException(
                        "Market %s was not measured%s".formatted(code, year == null ? "" : " in " + year)));
    }

    private MarketEntry entry(RunId run, MarketMeasure measure) {
        return MarketEntry.of(run.value(), measure, markets.nameOf(measure.market()), null);
    }

    private Publication publication(@Nullable String run) {
        return publications
                .findAsked(Optional.ofNullable(run))
                .orElseThrow(() -> new NothingFoundException("No published run" + (run == null ? "" : " " + run)));
    }

    private Year year(Publication publication, @Nullable Integer asked) {
        if (asked != null) {
            return toYear(asked);
        }
        return markets.measuredYears(publication.run()).stream()
                .findFirst()
                .orElseThrow(() -> new NothingFoundException("Run " + publication.run() + " measured no market"));
    }

    private static Year toYear(int year) {
        if (year < 1900 || year > 2999) {
            throw new BadRequestException("year is %d; it has four digits".formatted(year));
        }
        return Year.of(year);
    }

    static MarketCode toMarket(String code) {
        try {
            return new MarketCode(code);
        } catch (IllegalArgumentException notAMarket) {
            throw new BadRequestException(
                    "market is %s; it has two or three digits, or is system: and the key of a service system"
                            .formatted(code));
        }
    }

    private static @Nullable MarketLevel toLevel(String level) {
        return switch (level) {
            case "all" -> null;
            case "division" -> MarketLevel.DIVISION;
            case "group" -> MarketLevel.GROUP;
            case "system" -> MarketLevel.SYSTEM;
            default ->
                throw new BadRequestException("level is %s; it may be all, division, group or system".formatted(level));
        };
    }
}
