package uk.lgcdt.batch.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import uk.lgcdt.batch.landing.Content;
import uk.lgcdt.batch.landing.RefusedFileException;

/** Opens the tables of a file, told by its first bytes. */
public final class Tables {

    /** What a cell may hold; the rest of it is cut off. A worksheet's cell holds 32,767. */
    static final int LONGEST_CELL = 64 * 1024; // characters

    static final int MOST_COLUMNS = 1_024;

    private static final int SPREADSHEET_BYTES = 64 * 1024 * 1024; // packed
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private Tables() {}

    /** @throws RefusedFileException when it holds no table that can be read */
    public static List<Table> open(Content content) throws IOException {
        try (InputStream in = new BufferedInputStream(content.open())) {
            in.mark(4);
            byte[] first = in.readNBytes(4);
            if (Arrays.equals(first, ZIP)) {
                in.reset();
                return workbook(bytes(in));
            }
            if (Arrays.equals(first, OLE)) {
                in.reset();
                return OldWorkbook.tables(bytes(in));
            }
        }
        return List.of(TextTable.of(content));
    }

    private static List<Table> workbook(byte[] bytes) throws IOException {
        SheetArchive archive = new SheetArchive(bytes);
        return archive.has("content.xml") ? OpenDocument.tables(archive) : Workbook.tables(archive);
    }

    private static byte[] bytes(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(SPREADSHEET_BYTES + 1);
        if (bytes.length > SPREADSHEET_BYTES) {
            throw new RefusedFileException("It is a spreadsheet of more than " + SPREADSHEET_BYTES / 1024 / 1024
                    + " MiB; save its sheets as CSV");
        }
        return bytes;
    }
}
