package uk.lgcdt.batch.table;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import uk.lgcdt.batch.landing.RefusedFileException;

/**
 * The parts of a spreadsheet, which is a zip of XML. Nothing outside it is ever fetched, entities are not resolved, and
 * unpacking stops at a limit.
 */
final class SheetArchive {

    private static final long UNPACKED_BYTES = 1024L * 1024 * 1024; // of one part
    private static final int MOST_PARTS = 10_000;

    private final byte[] bytes;
    private final Set<String> parts = new LinkedHashSet<>();
    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();

    SheetArchive(byte[] bytes) throws IOException {
        this.bytes = bytes;
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && parts.size() < MOST_PARTS;
                    entry = zip.getNextEntry()) {
                parts.add(entry.getName());
                bounded(zip).skip(Long.MAX_VALUE);
            }
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new RefusedFileException("It is a damaged spreadsheet (" + damaged.getMessage() + ")");
        }
    }

    boolean has(String part) {
        return parts.contains(part);
    }

    Set<String> parts() {
        return parts;
    }

    /** Opens a part as XML; closing the reader is not needed, since all is in memory. */
    XMLStreamReader open(String part) throws IOException {
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(part)) {
                try {
                    return xml.createXMLStreamReader(bounded(zip));
                } catch (XMLStreamException mistake) {
                    throw damaged(mistake);
                }
            }
        }
        throw new RefusedFileException("It is a spreadsheet without its part " + part);
    }

    static RefusedFileException damaged(XMLStreamException mistake) {
        String reason = String.valueOf(mistake.getMessage()).lines().reduce("", (first, last) -> last);
        return new RefusedFileException("It is a damaged spreadsheet (" + reason + ")");
    }

    private static InputStream bounded(InputStream in) {
        return new FilterInputStream(in) {
            private long left = UNPACKED_BYTES;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int read = super.read(target, offset, length);
                left -= Math.max(0, read);
                if (left < 0) {
                    throw new RefusedFileException(
                            "It is a spreadsheet that unpacks to more than " + UNPACKED_BYTES / 1024 / 1024 + " MiB");
                }
                return read;
            }

            @Override
            public long skip(long length) throws IOException {
                byte[] block = new byte[64 * 1024];
                long skipped = 0;
                for (int read = read(block, 0, block.length); read >= 0; read = read(block, 0, block.length)) {
                    skipped += read;
                }
                return skipped;
            }
        };
    }
}
