package uk.lgcdt.web.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** What a PDF says, as one line. */
public final class PdfText {

    private PdfText() {}

    public static String of(byte[] pdf) {
        var text = new StringBuilder();
        try (var reader = new PdfReader(pdf)) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append(' ');
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return text.toString().replaceAll("\\s+", " ");
    }
}
