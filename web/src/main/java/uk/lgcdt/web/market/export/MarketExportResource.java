package uk.lgcdt.web.market.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.web.api.TableFormat;
import uk.lgcdt.web.export.FileWords;
import uk.lgcdt.web.market.MarketParameters;

/** A market and year as files. Each names the run in its name and holds it. */
@RestController
@Tag(name = "Markets")
class MarketExportResource {

    private final MarketExportService exports;
    private final FileWords words;

    MarketExportResource(MarketExportService exports, FileWords words) {
        this.exports = exports;
        this.words = words;
    }

    @GetMapping("/api/v1/markets/{market}/figures." + TableFormat.ENDING)
    @Operation(
            summary = "Downloads every measure of a market and year as CSV, spreadsheet, JSON or Parquet",
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
        return MarketBriefing.of(export, words).answer(export.fileName());
    }

    private MarketExport export(String market, @Nullable Integer year, @Nullable String run) {
        return exports.get(MarketParameters.toMarket(market), year == null ? null : MarketParameters.toYear(year), run);
    }
}
