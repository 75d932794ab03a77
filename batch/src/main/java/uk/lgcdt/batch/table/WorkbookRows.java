package uk.lgcdt.batch.table;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of a {@link Workbook}. */
final class WorkbookRows extends SheetRows {

    private final Workbook book;
    private long number;

    WorkbookRows(XMLStreamReader xml, Workbook book) {
        super(xml);
        this.book = book;
    }

    @Override
    @Nullable
    TableRow read() throws XMLStreamException {
        while (nextElement("sheetData")) {
            if (xml.getLocalName().equals("row")) {
                @Nullable String at = attribute(xml, "r");
                number = at == null ? number + 1 : Workbook.number(at);
                return new TableRow(number, cells());
            }
        }
        return null;
    }

    private List<String> cells() throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        int column = 0;
        while (nextElement("row")) {
            if (!xml.getLocalName().equals("c")) {
                continue;
            }
            @Nullable String at = attribute(xml, "r");
            column = at == null ? column : columnOf(at);
            String text = cell(String.valueOf(attribute(xml, "t")), Workbook.number(attribute(xml, "s")));
            if (column < Tables.MOST_COLUMNS && !text.isEmpty()) {
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(text);
            }
            column++;
        }
        return cells;
    }

    private String cell(String type, int style) throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        while (nextElement("c")) {
            switch (xml.getLocalName()) {
                case "v", "t" -> appendText(xml, value, xml.getLocalName());
                default -> {}
            }
        }
        String text = value.toString();
        return switch (type) {
            case "s" -> book.shared(Workbook.number(text));
            case "str", "inlineStr", "d" -> text;
            case "b" -> text.equals("1") ? "TRUE" : "FALSE";
            case "e" -> "";
            default -> number(text, style);
        };
    }

    private String number(String text, int style) {
        if (text.isBlank()) {
            return "";
        }
        double value = Double.parseDouble(text.strip());
        return book.showsDay(style) ? SheetText.day(value, book.from1904()) : SheetText.number(value);
    }

    /** Returns 0 for A12, 26 for AA1. */
    private static int columnOf(String reference) {
        int column = 0;
        for (int index = 0; index < reference.length() && index < 3; index++) {
            char letter = reference.charAt(index);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return Math.max(0, column - 1);
    }
}
