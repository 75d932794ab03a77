package uk.lgcdt.web.run;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes CSV to be taken away, row by row. What it holds comes from files that anyone may have written, so a cell that a
 * spreadsheet would take for a formula gets an apostrophe in front.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP on CSV injection</a>
 */
final class SafeCsv implements AutoCloseable {

    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final Writer text;
    private final CsvWriter csv;

    SafeCsv(OutputStream out, String... header) {
        text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        csv = CsvWriter.builder().build(text);
        csv.writeRecord(header);
    }

    void write(String... cells) {
        csv.writeRecord(Arrays.stream(cells).map(SafeCsv::safe).toArray(String[]::new));
    }

    static String safe(String cell) {
        return !cell.isEmpty() && BEGINNINGS_OF_FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        csv.close();
        text.close();
    }
}
