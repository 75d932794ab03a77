package uk.lgcdt.web.run;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import uk.lgcdt.infra.landing.RejectedRow;

/**
 * Writes rejected rows as CSV. They come from files that anyone may have written, so a cell that a spreadsheet would
 * take for a formula gets an apostrophe in front.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP on CSV injection</a>
 */
final class RejectsCsv {

    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final DataLoadService loads;
    private final long run;

    RejectsCsv(DataLoadService loads, long run) {
        this.loads = loads;
        this.run = run;
    }

    void writeTo(OutputStream out) throws IOException {
        try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("file", "position", "reason", "excerpt");
            loads.forEachReject(run, row -> write(csv, row));
        }
    }

    private static void write(CsvWriter csv, RejectedRow row) {
        csv.writeRecord(safe(row.path()), safe(row.position()), safe(row.reason()), safe(row.excerpt()));
    }

    static String safe(String cell) {
        return !cell.isEmpty() && BEGINNINGS_OF_FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
