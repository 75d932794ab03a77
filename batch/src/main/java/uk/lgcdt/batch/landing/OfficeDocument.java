package uk.lgcdt.batch.landing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Tells an office document (.xlsx, .ods), which is a zip with a certain entry, from an archive of files. */
final class OfficeDocument {

    private static final int ENTRIES_LOOKED_AT = 50; // writers put the telling entry first or among the first

    private OfficeDocument() {}

    /** @param content that begins as a zip does */
    static boolean isOne(Content content) throws IOException {
        try (InputStream in = content.open();
                ZipInputStream zip = new ZipInputStream(in)) {
            for (int looked = 0; looked < ENTRIES_LOOKED_AT; looked++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) {
                    return false;
                }
                if (entry.getName().equals("[Content_Types].xml")) {
                    return true;
                }
                if (entry.getName().equals("mimetype")) {
                    String type = new String(zip.readNBytes(100), StandardCharsets.US_ASCII);
                    return type.startsWith("application/vnd.oasis.opendocument");
                }
            }
            return false;
        } catch (ZipException | IllegalArgumentException damaged) {
            return false;
        }
    }
}
