package uk.lgcdt.web.market.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import uk.lgcdt.web.api.WorkbookTable;
import uk.lgcdt.web.export.FileWords;

/** Writes a market as a spreadsheet: figures, largest suppliers, and where they come from. Numbers stay numbers. */
final class FigureWorkbook {

    private FigureWorkbook() {}

    static byte[] write(MarketExport market, FileWords words) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "LGCDT", "1.0")) {
            WorkbookTable.fill(workbook.newWorksheet("Figures"), FigureTables.figures(market, words), market.figures());
            WorkbookTable.fill(workbook.newWorksheet("Suppliers"), FigureTables.SUPPLIERS, market.suppliers());
            WorkbookTable.fillFacts(workbook.newWorksheet("Source"), market.facts());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }
}
