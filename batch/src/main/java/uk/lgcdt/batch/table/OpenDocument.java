package uk.lgcdt.batch.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.batch.landing.RefusedFileException;

/** A spreadsheet of OpenDocument (.ods; OASIS OpenDocument 1.3 part 3, 9). */
final class OpenDocument extends SheetRows {

    private static final int MOST_REPEATS = 10_000; // of one row that holds something

    private long number;
    private int repeats;
    private List<String> repeated = List.of();

    private OpenDocument(XMLStreamReader xml) {
        super(xml);
    }

    static List<Table> tables(SheetArchive archive) throws IOException {
        List<Table> tables = new ArrayList<>();
        XMLStreamReader xml = archive.open("content.xml");
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("table")) {
                    int place = tables.size();
                    tables.add(new Sheet(String.valueOf(attribute(xml, "name")), () -> rows(archive, place)));
                }
            }
        } catch (XMLStreamException mistake) {
            throw SheetArchive.damaged(mistake);
        }
        if (tables.isEmpty()) {
            throw new RefusedFileException("It is an office document without sheets");
        }
        return tables;
    }

    private static TableRows rows(SheetArchive archive, int place) throws IOException {
        XMLStreamReader xml = archive.open("content.xml");
        try {
            int passed = -1;
            while (passed < place && xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("table")) {
                    passed++;
                }
            }
        } catch (XMLStreamException mistake) {
            throw SheetArchive.damaged(mistake);
        }
        return new OpenDocument(xml);
    }

    @Override
    @Nullable
    TableRow read() throws XMLStreamException {
        if (repeats > 0) {
            repeats--;
            return new TableRow(++number, repeated);
        }
        while (nextElement("table")) {
            if (xml.getLocalName().equals("table-row")) {
                int times = Math.max(1, Workbook.number(attribute(xml, "number-rows-repeated")));
                List<String> cells = cells();
                if (cells.isEmpty()) {
                    number += times;
                    continue;
                }
                repeated = cells;
                repeats = Math.min(times, MOST_REPEATS) - 1;
                return new TableRow(++number, cells);
            }
        }
        return null;
    }

    private List<String> cells() throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        int column = 0;
        while (nextElement("table-row")) {
            String element = xml.getLocalName();
            if (!element.equals("table-cell") && !element.equals("covered-table-cell")) {
                continue;
            }
            int times = Math.max(1, Workbook.number(attribute(xml, "number-columns-repeated")));
            String text = cell(element);
            for (int copy = 0; copy < times && column < Tables.MOST_COLUMNS && !text.isEmpty(); copy++) {
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(text);
                column++;
            }
            column = text.isEmpty() ? Math.min(Tables.MOST_COLUMNS, column + times) : column;
        }
        return cells;
    }

    private String cell(String element) throws XMLStreamException {
        @Nullable String type = attribute(xml, "value-type");
        @Nullable String value = attribute(xml, "value");
        @Nullable String day = attribute(xml, "date-value");
        StringBuilder text = new StringBuilder();
        while (nextElement(element)) {
            if (xml.getLocalName().equals("p")) {
                if (!text.isEmpty()) {
                    text.append('\n');
                }
                appendText(xml, text, "p");
            } else if (xml.getLocalName().equals("annotation")) {
                appendText(xml, new StringBuilder(), "annotation");
            }
        }
        if ("date".equals(type) && day != null) {
            return day.endsWith("T00:00:00") ? day.substring(0, 10) : day;
        }
        boolean isNumber = "float".equals(type) || "currency".equals(type) || "percentage".equals(type);
        return isNumber && value != null ? SheetText.number(Double.parseDouble(value)) : text.toString();
    }
}
