package uk.lgcdt.web.market.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.web.api.BadRequestException;

/** A market and year as files. Each names the run in its name and holds it. */
@RestController
@Tag(name = "Markets")
class MarketExportResource {

    private static final MediaType SPREADSHEET =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final MarketExportService exports;
    private final ExportWords words;

    MarketExportResource(MarketExportService exports, ExportWords words) {
        this.exports = exports;
        this.words = words;
    }

    @GetMapping("/api/v1/markets/{market}/figures.csv")
    @Operation(summary = "Downloads every measure of a market and year as CSV")
    ResponseEntity<byte[]> csv(
            @PathVariable String market,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String run) {
        MarketExport export = export(market, year, run);
        return file(
                export,
                "csv",
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                FigureCsv.write(export, words).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/api/v1/markets/{market}/figures.xlsx")
    @Operation(summary = "Downloads a market and year as a spreadsheet: figures, largest suppliers, source")
    ResponseEntity<byte[]> spreadsheet(
            @PathVariable String market,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String run) {
        MarketExport export = export(market, year, run);
        return file(export, "xlsx", SPREADSHEET, FigureWorkbook.write(export, words));
    }

    @GetMapping("/api/v1/markets/{market}/briefing.pdf")
    @Operation(summary = "Downloads a market and year as a briefing: coverage, figures, largest suppliers, methods")
    ResponseEntity<byte[]> briefing(
            @PathVariable String market,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String run) {
        MarketExport export = export(market, year, run);
        return file(export, "pdf", MediaType.APPLICATION_PDF, MarketBriefing.write(export, words));
    }

    private MarketExport export(String market, @Nullable Integer year, @Nullable String run) {
        String site =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return exports.get(toMarket(market), year == null ? null : toYear(year), run, site);
    }

    private static ResponseEntity<byte[]> file(MarketExport export, String ending, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(export.fileName(), ending))
                .body(content);
    }

    private static MarketCode toMarket(String code) {
        try {
            return new MarketCode(code);
        } catch (IllegalArgumentException notAMarket) {
            throw new BadRequestException("market is %s; it has two or three digits".formatted(code));
        }
    }

    private static Year toYear(int year) {
        if (year < 1900 || year > 2999) {
            throw new BadRequestException("year is %d; it has four digits".formatted(year));
        }
        return Year.of(year);
    }
}
