package uk.lgcdt.batch.spend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import uk.lgcdt.batch.SpoiltBytes;
import uk.lgcdt.batch.TestFiles;

/** Makes spreadsheets of payments (.xlsx, .ods, .xls), and spoils their parts or their bytes. */
final class SpoiltSheets {

    private static final String[] XML = {
        "<",
        ">",
        "</row>",
        "</table:table-row>",
        "<row r=\"999999999\">",
        "<c r=\"ZZZZZ9\" t=\"s\"><v>-1</v></c>",
        "<c t=\"s\"><v>999999999</v></c>",
        "<c s=\"99999\"><v>1e99999</v></c>",
        "<c s=\"1\"><v>9e300</v></c>",
        "<c><v>twelve</v></c>",
        "<table:table-row table:number-rows-repeated=\"1000000000\"><table:table-cell table:number-columns-repeated=\"1000000000\"><text:p>x</text:p></table:table-cell></table:table-row>",
        "<table:table-cell office:value-type=\"float\" office:value=\"NaN\"><text:p>x</text:p></table:table-cell>",
        "<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d SYSTEM \"file:///etc/hostname\">]>",
        "&b;",
        "&#0;",
        "\u0000"
    };
    private static final int LONG = 2_000_000; // characters

    private final Random random;

    SpoiltSheets(Random random) {
        this.random = random;
    }

    byte[] next() {
        byte[] bytes = switch (random.nextInt(3)) {
            case 0 -> TestFiles.zip(spoilt(workbook()));
            case 1 -> TestFiles.zip(spoilt(document()));
            default -> old();
        };
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            int at = random.nextInt(Math.max(1, bytes.length));
            bytes = switch (random.nextInt(5)) {
                case 0 -> SpoiltBytes.spliced(bytes, at, new byte[0], bytes.length);
                case 1 -> SpoiltBytes.spliced(bytes, at, SpoiltBytes.any(random), at);
                default -> SpoiltBytes.flipped(bytes, Math.min(at, Math.max(0, bytes.length - 1)));
            };
        }
        return bytes;
    }

    private Map<String, byte[]> spoilt(Map<String, String> parts) {
        Map<String, byte[]> spoilt = new LinkedHashMap<>();
        parts.forEach((name, xml) -> {
            StringBuilder text = new StringBuilder(xml);
            if (name.contains("sheet") || name.startsWith("content") || random.nextInt(10) == 0) {
                for (int changes = random.nextInt(3); changes > 0; changes--) {
                    int end = text.indexOf(">", random.nextInt(text.length()));
                    int at = end < 0 || random.nextInt(4) == 0 ? random.nextInt(text.length()) : end + 1;
                    text.insert(at, random.nextInt(25) == 0 ? "x".repeat(LONG) : XML[random.nextInt(XML.length)]);
                }
            }
            if (random.nextInt(30) > 0) {
                spoilt.put(name, TestFiles.bytes(text.toString()));
            }
        });
        return spoilt;
    }

    private Map<String, String> workbook() {
        StringBuilder sheet = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        row(sheet, SpoiltTables.header(random), "<row>", "<c t=\"inlineStr\"><is><t>%s</t></is></c>", "</row>");
        for (int row = random.nextInt(40); row >= 0; row--) {
            row(
                    sheet,
                    SpoiltTables.row(random),
                    "<row>",
                    "<c t=\"inlineStr\"><is><t>%s</t></is></c>",
                    "<c s=\"1\"><v>45385.5</v></c></row>");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("xl/workbook.xml", """
                <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="A" r:id="r1"/></sheets></workbook>""");
        parts.put("xl/_rels/workbook.xml.rels", """
                <Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>""");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        parts.put("xl/worksheets/sheet1.xml", sheet + "</sheetData></worksheet>");
        return parts;
    }

    private Map<String, String> document() {
        StringBuilder sheet = new StringBuilder("""
                <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body>
                <table:table table:name="A">""");
        String cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
        row(sheet, SpoiltTables.header(random), "<table:table-row>", cell, "</table:table-row>");
        for (int row = random.nextInt(40); row >= 0; row--) {
            row(sheet, SpoiltTables.row(random), "<table:table-row>", cell, "</table:table-row>");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", sheet + "</table:table></office:body></office:document-content>");
        return parts;
    }

    private static void row(StringBuilder sheet, List<String> cells, String begin, String cell, String end) {
        sheet.append(begin);
        cells.forEach(text -> sheet.append(cell.formatted(text.replace("&", "&amp;"))));
        sheet.append(end);
    }

    private byte[] old() {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            Sheet sheet = book.createSheet("A");
            fill(sheet.createRow(0), SpoiltTables.header(random));
            for (int row = 1 + random.nextInt(40); row > 0; row--) {
                fill(sheet.createRow(row), SpoiltTables.row(random));
            }
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void fill(Row row, List<String> cells) {
        for (int index = 0; index < cells.size(); index++) {
            row.createCell(index).setCellValue(cells.get(index));
        }
    }
}
