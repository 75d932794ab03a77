package uk.lgcdt.web.market.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.MarketFigure;
import uk.lgcdt.infra.market.MarketSupplier;
import uk.lgcdt.infra.spreadsheet.SafeCell;

/** Writes a market as a spreadsheet: figures, largest suppliers, and where they come from. Numbers stay numbers. */
final class FigureWorkbook {

    private FigureWorkbook() {}

    static byte[] write(MarketExport market, ExportWords words) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "LGCDT", "1.0")) {
            figures(workbook.newWorksheet("Figures"), market, words);
            suppliers(workbook.newWorksheet("Suppliers"), market);
            source(workbook.newWorksheet("Source"), market);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }

    private static void figures(Worksheet sheet, MarketExport market, ExportWords words) {
        headings(sheet, MarketExport.COLUMNS);
        int row = 1;
        for (MarketFigure figure : market.figures()) {
            fill(sheet, row++, market.row(figure, words));
        }
    }

    private static void suppliers(Worksheet sheet, MarketExport market) {
        headings(sheet, List.of("rank", "supplier_id", "name", "contracts", "awarded_gbp", "share_percent"));
        int row = 1;
        for (MarketSupplier supplier : market.suppliers()) {
            var cells = new ArrayList<@Nullable Object>(
                    List.of(supplier.rank(), supplier.supplier().value(), supplier.name(), supplier.contracts()));
            cells.add(supplier.awardedGbp());
            cells.add(supplier.share());
            fill(sheet, row++, cells);
        }
    }

    private static void source(Worksheet sheet, MarketExport market) {
        var source = market.source();
        List<List<@Nullable Object>> rows = List.of(
                List.of("market", market.measure().market().code()),
                List.of("name", market.name()),
                List.of("year", market.measure().year().getValue()),
                List.of("run", source.run()),
                List.of("computed_at", source.computedAt().toString()),
                List.of("data_cut_off", Objects.toString(source.dataCutOff(), "")),
                List.of("code_version", source.codeVersion()),
                List.of("basis", source.basis()),
                List.of("permanent_link", market.link()));
        headings(sheet, List.of("fact", "value"));
        int row = 1;
        for (List<@Nullable Object> cells : rows) {
            fill(sheet, row++, cells);
        }
        for (Map.Entry<String, String> parameter : source.parameters().entrySet()) {
            fill(sheet, row++, List.of("limit " + parameter.getKey(), parameter.getValue()));
        }
        for (var edition : source.reference()) {
            fill(sheet, row++, List.of("reference " + edition.name(), edition.version()));
        }
    }

    private static void headings(Worksheet sheet, List<String> headings) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
        }
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private static void fill(Worksheet sheet, int row, List<@Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cell != null) {
                sheet.value(row, column, SafeCell.of(cell.toString()));
            }
        }
    }
}
