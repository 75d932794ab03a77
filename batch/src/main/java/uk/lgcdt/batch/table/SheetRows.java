package uk.lgcdt.batch.table;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet written in XML. */
abstract class SheetRows implements TableRows {

    final XMLStreamReader xml;

    SheetRows(XMLStreamReader xml) {
        this.xml = xml;
    }

    @Override
    public final @Nullable TableRow next() throws IOException {
        try {
            return read();
        } catch (XMLStreamException mistake) {
            throw SheetArchive.damaged(mistake);
        } catch (NumberFormatException mistake) {
            throw new uk.lgcdt.batch.landing.RefusedFileException(
                    "It is a damaged spreadsheet (" + mistake.getMessage() + ")");
        }
    }

    abstract @Nullable TableRow read() throws XMLStreamException, IOException;

    /** Goes on to the next beginning of an element, or to the end of {@code within}. */
    boolean nextElement(String within) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(within)) {
                return false;
            }
        }
        return false;
    }

    /** Appends the text up to the end of the element that has just begun, as far as a cell can hold it. */
    static void appendText(XMLStreamReader xml, StringBuilder text, String element) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                int room = Tables.LONGEST_CELL - text.length();
                String piece = xml.getText();
                text.append(piece, 0, Math.max(0, Math.min(room, piece.length())));
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("s")) {
                text.append(' '); // OpenDocument's way of writing a space
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals(element)) {
                return;
            }
        }
    }

    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals(name)) {
                return xml.getAttributeValue(index);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException mistake) {
            throw SheetArchive.damaged(mistake);
        }
    }
}
