package uk.lgcdt.batch.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.batch.landing.RefusedFileException;

/** A workbook of Excel since 2007 (.xlsx; ECMA-376 part 1, 18). Sheets that are hidden are left out. */
final class Workbook {

    private static final long SHARED_CHARACTERS = 128L * 1024 * 1024;
    /** Numbers of the built-in formats that show a day (18.8.30). */
    private static final Set<Integer> DAY_FORMATS = Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 57);

    private final List<String> shared = new ArrayList<>();
    private final List<Boolean> showsDay = new ArrayList<>();
    private boolean from1904;

    private Workbook() {}

    static List<Table> tables(SheetArchive archive) throws IOException {
        Workbook book = new Workbook();
        try {
            List<Table> tables = book.sheets(archive);
            if (tables.isEmpty()) {
                throw new RefusedFileException("It is an office document without sheets");
            }
            book.readShared(archive);
            book.readStyles(archive);
            return tables;
        } catch (XMLStreamException mistake) {
            throw SheetArchive.damaged(mistake);
        }
    }

    String shared(int index) {
        return index >= 0 && index < shared.size() ? shared.get(index) : "";
    }

    boolean showsDay(int style) {
        return style >= 0 && style < showsDay.size() && showsDay.get(style);
    }

    boolean from1904() {
        return from1904;
    }

    private List<Table> sheets(SheetArchive archive) throws IOException, XMLStreamException {
        if (!archive.has("xl/workbook.xml")) {
            return List.of();
        }
        Map<String, String> parts = relations(archive);
        List<Table> visible = new ArrayList<>();
        List<Table> hidden = new ArrayList<>();
        XMLStreamReader xml = archive.open("xl/workbook.xml");
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                String since = SheetRows.attribute(xml, "date1904");
                from1904 = "1".equals(since) || "true".equals(since);
            } else if (xml.getLocalName().equals("sheet")) {
                String part = parts.get(String.valueOf(xml.getAttributeValue(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id")));
                if (part != null && archive.has(part)) {
                    String name = String.valueOf(SheetRows.attribute(xml, "name"));
                    String state = SheetRows.attribute(xml, "state");
                    (state == null || state.equals("visible") ? visible : hidden)
                            .add(new Sheet(name, () -> new WorkbookRows(archive.open(part), this)));
                }
            }
        }
        return visible.isEmpty() ? hidden : visible;
    }

    private static Map<String, String> relations(SheetArchive archive) throws IOException, XMLStreamException {
        Map<String, String> parts = new HashMap<>();
        XMLStreamReader xml = archive.open("xl/_rels/workbook.xml.rels");
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                String target = String.valueOf(SheetRows.attribute(xml, "Target"));
                parts.put(
                        String.valueOf(SheetRows.attribute(xml, "Id")),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return parts;
    }

    private void readShared(SheetArchive archive) throws IOException, XMLStreamException {
        if (!archive.has("xl/sharedStrings.xml")) {
            return;
        }
        long characters = 0;
        XMLStreamReader xml = archive.open("xl/sharedStrings.xml");
        @Nullable StringBuilder text = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "si" -> text = new StringBuilder();
                    case "rPh" -> SheetRows.appendText(xml, new StringBuilder(), "rPh");
                    case "t" -> SheetRows.appendText(xml, text == null ? new StringBuilder() : text, "t");
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("si")
                    && text != null) {
                characters += text.length() + 40L;
                if (characters > SHARED_CHARACTERS) {
                    throw new RefusedFileException("It is a spreadsheet with too much text; save its sheets as CSV");
                }
                shared.add(text.toString());
            }
        }
    }

    private void readStyles(SheetArchive archive) throws IOException, XMLStreamException {
        if (!archive.has("xl/styles.xml")) {
            return;
        }
        Set<Integer> days = new HashSet<>(DAY_FORMATS);
        XMLStreamReader xml = archive.open("xl/styles.xml");
        boolean inCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                inCells = false;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("cellXfs")) {
                inCells = true;
            } else if (xml.getLocalName().equals("numFmt")
                    && isDay(String.valueOf(SheetRows.attribute(xml, "formatCode")))) {
                days.add(number(SheetRows.attribute(xml, "numFmtId")));
            } else if (xml.getLocalName().equals("xf") && inCells) {
                showsDay.add(days.contains(number(SheetRows.attribute(xml, "numFmtId"))));
            }
        }
    }

    /** Whether a format shows a day or a month: without its colours, conditions and quoted words. */
    static boolean isDay(String format) {
        String plain = format.split(";", 2)[0]
                .replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.|_.|\\*.", "")
                .toLowerCase(java.util.Locale.ROOT);
        return plain.indexOf('d') >= 0 || plain.indexOf('y') >= 0 || plain.contains("mmm");
    }

    static int number(@Nullable String text) {
        return text == null || !text.matches("\\d{1,9}") ? 0 : Integer.parseInt(text);
    }
}
