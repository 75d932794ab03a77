package uk.lgcdt.web.layout;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import uk.lgcdt.infra.spreadsheet.SafeCell;

/** Writes CSV to be taken away, row by row; no cell of it is a formula. */
public final class SafeCsv implements AutoCloseable {

    private final Writer text;
    private final CsvWriter csv;

    public SafeCsv(OutputStream out, String... header) {
        text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        csv = CsvWriter.builder().build(text);
        csv.writeRecord(header);
    }

    public void write(String... cells) {
        csv.writeRecord(Arrays.stream(cells).map(SafeCell::of).toArray(String[]::new));
    }

    @Override
    public void close() throws IOException {
        csv.close();
        text.close();
    }
}
