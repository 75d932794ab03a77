package uk.lgcdt.web.export;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** A plain A4 document of headings, paragraphs and tables. */
final class PdfPage {

    private static final float MARGIN = 48;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 20);
    private static final Font HEADING = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 13);
    private static final Font STRONG = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 9);
    private static final Font TEXT = FontFactory.getFont(FontFactory.HELVETICA, 10);
    private static final Font SMALL = FontFactory.getFont(FontFactory.HELVETICA, 9);
    private static final Color RULE = new Color(0xC3CCD2);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);

    PdfPage(String title) {
        PdfWriter.getInstance(document, bytes);
        document.addTitle(title);
        document.addCreator("LGCDT");
        document.setDocumentLanguage("en-GB");
        document.open();
        add(title, TITLE, 0);
    }

    void heading(String text) {
        add(text, HEADING, 12);
    }

    void paragraph(String text) {
        add(text, TEXT, 4);
    }

    private void add(String text, Font font, float before) {
        var paragraph = new Paragraph(printable(text), font);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(4);
        document.add(paragraph);
    }

    /**
     * @param widths of the columns, in parts of the whole
     * @param numbersFrom the first column whose cells are figures, set to the right
     */
    void table(float[] widths, int numbersFrom, List<String> headings, List<List<String>> rows) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setHeaderRows(1);
        headings.forEach(heading -> table.addCell(cell(heading, STRONG, false)));
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                table.addCell(cell(row.get(column), SMALL, column >= numbersFrom));
            }
        }
        document.add(table);
    }

    private static PdfPCell cell(String text, Font font, boolean number) {
        var cell = new PdfPCell(new Phrase(printable(text), font));
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderColor(RULE);
        cell.setPadding(4);
        cell.setHorizontalAlignment(number ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        return cell;
    }

    /** The fonts that every reader has know western European letters only: ŵ is written w, what is left as a mark. */
    static String printable(String text) {
        var written = new StringBuilder();
        text.codePoints().forEach(letter -> {
            String same = Character.toString(letter);
            if (isWestern(same)) {
                written.append(same);
            } else if (letter == '−') {
                written.append('-');
            } else {
                String bare = Normalizer.normalize(same, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
                written.append(isWestern(bare) ? bare : "?");
            }
        });
        return written.toString();
    }

    private static boolean isWestern(String text) {
        return WESTERN.newEncoder().canEncode(text);
    }

    byte[] finish() {
        document.close();
        return bytes.toByteArray();
    }
}
