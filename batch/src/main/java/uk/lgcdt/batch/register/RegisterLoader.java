package uk.lgcdt.batch.register;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.batch.landing.ArchiveTooLargeException;
import uk.lgcdt.batch.landing.Content;
import uk.lgcdt.batch.landing.ContentLoader;
import uk.lgcdt.batch.landing.FileLoad;
import uk.lgcdt.batch.landing.RefusedFileException;
import uk.lgcdt.batch.table.Table;
import uk.lgcdt.batch.table.TableRecogniser;
import uk.lgcdt.batch.table.TableRow;
import uk.lgcdt.batch.table.TableRows;
import uk.lgcdt.batch.table.TableStart;
import uk.lgcdt.batch.table.Tables;
import uk.lgcdt.infra.landing.FileKind;
import uk.lgcdt.infra.reference.Councils;

/** Loads a council's register of its contracts, whatever its columns are called and in which order they stand. */
@Component
class RegisterLoader implements ContentLoader {

    private static final int ROWS_LOOKED_AT = 60;

    private final Councils councils;

    RegisterLoader(Councils councils) {
        this.councils = councils;
    }

    @Override
    public FileKind kind() {
        return FileKind.CONTRACT_REGISTER;
    }

    @Override
    public void load(Content content, FileLoad load) {
        try {
            UnreadableValues unreadable = new UnreadableValues(load);
            for (Table table : Tables.open(content)) {
                load(table, load, unreadable);
            }
            unreadable.end();
        } catch (ArchiveTooLargeException cause) {
            throw new RefusedFileException(String.valueOf(cause.getMessage()));
        } catch (IOException cause) {
            throw new RefusedFileException("It is damaged (" + cause.getMessage() + ")");
        }
    }

    private void load(Table table, FileLoad load, UnreadableValues unreadable) throws IOException {
        TableStart start = table.start(ROWS_LOOKED_AT);
        RegisterLayout layout = RegisterLayout.of(start.header());
        if (layout.confidence() < TableRecogniser.SURE_ENOUGH) {
            return; // a sheet of notes
        }
        RegisterRow reading = new RegisterRow(layout, councils, load.buyerCode());
        try (TableRows rows = table.rows()) {
            boolean below = false;
            for (@Nullable TableRow row = rows.next(); row != null; row = rows.next()) {
                if (isHeader(row, start.header())) {
                    below = true;
                } else if (below && !row.isBlank()) {
                    load(row, table.name(), reading, load, unreadable);
                }
            }
            rows.warnOfNuls(load);
        }
    }

    private static void load(
            TableRow row, String sheet, RegisterRow reading, FileLoad load, UnreadableValues unreadable) {
        String position = sheet.isEmpty() ? row.position() : "sheet " + sheet + ", " + row.position();
        try {
            load.store(
                    FileKind.CONTRACT_REGISTER,
                    JsonMapper.shared()
                            .writeValueAsBytes(reading.fields(row, load.file().id(), load.position(position))));
            reading.unreadable().forEach(value -> unreadable.tell(position, value));
        } catch (RejectedContractException rejected) {
            load.reject(position, String.valueOf(rejected.getMessage()), String.join(",", row.cells()));
        }
    }

    private static boolean isHeader(TableRow row, List<String> header) {
        return row.cells().stream().map(String::strip).toList().equals(header);
    }
}
