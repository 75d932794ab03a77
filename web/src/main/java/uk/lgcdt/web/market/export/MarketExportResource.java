package uk.lgcdt.web.market.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import uk.lgcdt.web.api.TableFormat;

/** A market and year as files. Each names the run in its name and holds it. */
@RestController
@Tag(name = "Markets")
class MarketExportResource {

    private final MarketExportService exports;
    private final ExportWords words;

    MarketExportResource(MarketExportService exports, ExportWords words) {
        this.exports = exports;
        this.words = words;
    }

    @GetMapping("/api/v1/markets/{market}/figures." + TableFormat.ENDING)
    @Operation(
            summary = "Downloads every measure of a market and year as CSV, spreadsheet or Parquet",
            description =
                    "The spreadsheet has the largest suppliers and the source on sheets of their own; Parquet keeps"
                            + " the source as key-value metadata.")
    ResponseEntity<byte[]> figures(
            @PathVariable String market,
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String run) {
        MarketExport export = export(market, year, run);
        TableFormat format = TableFormat.of(ending);
        return format == TableFormat.XLSX
                ? format.answer(export.fileName(), FigureWorkbook.write(export, words))
                : format.answer(
                        export.fileName(), FigureTables.figures(export, words), export.figures(), export.facts());
    }

    @GetMapping("/api/v1/markets/{market}/briefing.pdf")
    @Operation(summary = "Downloads a market and year as a briefing: coverage, figures, largest suppliers, methods")
    ResponseEntity<byte[]> briefing(
            @PathVariable String market,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String run) {
        MarketExport export = export(market, year, run);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"%s.pdf\"".formatted(export.fileName()))
                .body(MarketBriefing.write(export, words));
    }

    private MarketExport export(String market, @Nullable Integer year, @Nullable String run) {
        String site =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return exports.get(toMarket(market), year == null ? null : toYear(year), run, site);
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
