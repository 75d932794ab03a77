package uk.lgcdt.batch.company;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lgcdt.batch.landing.ArchiveTooLargeException;
import uk.lgcdt.batch.landing.Content;
import uk.lgcdt.batch.landing.ContentLoader;
import uk.lgcdt.batch.landing.FileLoad;
import uk.lgcdt.batch.landing.RefusedFileException;
import uk.lgcdt.batch.table.Table;
import uk.lgcdt.batch.table.TableRow;
import uk.lgcdt.batch.table.TableRows;
import uk.lgcdt.batch.table.Tables;
import uk.lgcdt.infra.landing.FileKind;

/** Loads the basic company data of Companies House, a row at a time: the whole register has more than five million. */
@Component
class CompanyLoader implements ContentLoader {

    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{8}");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,7}");
    private static final int LENGTH = 8; // characters of a number

    @Override
    public FileKind kind() {
        return FileKind.COMPANIES;
    }

    @Override
    public void load(Content content, FileLoad load) {
        try {
            List<Table> tables = Tables.open(content);
            for (Table table : tables) {
                load(table, load);
            }
        } catch (ArchiveTooLargeException cause) {
            throw new RefusedFileException(String.valueOf(cause.getMessage()));
        } catch (IOException cause) {
            throw new RefusedFileException("It is damaged (" + cause.getMessage() + ")");
        }
    }

    private static void load(Table table, FileLoad load) throws IOException {
        try (TableRows rows = table.rows()) {
            @Nullable TableRow header = rows.next();
            if (header == null) {
                return;
            }
            CompanyLayout layout = new CompanyLayout(header);
            CompanyLine line = new CompanyLine(layout, load.file().id());
            for (@Nullable TableRow row = rows.next(); row != null; row = rows.next()) {
                if (!row.isBlank()) {
                    load(row, layout, line, load);
                }
            }
            rows.warnOfNuls(load);
        }
    }

    private static void load(TableRow row, CompanyLayout layout, CompanyLine line, FileLoad load) {
        String number = inFull(layout.number(row));
        String flaw = flaw(row, layout, number);
        if (flaw.isEmpty()) {
            load.store(FileKind.COMPANIES, line.of(row, number, load.position(row.position())));
        } else {
            load.reject(row.position(), flaw, String.join(",", row.cells()));
        }
    }

    private static String flaw(TableRow row, CompanyLayout layout, String number) {
        if (row.cells().size() != layout.width()) {
            return "It has %d cells where the header has %d"
                    .formatted(row.cells().size(), layout.width());
        }
        if (row.holdsNul()) {
            return "It holds a NUL character";
        }
        if (!NUMBER.matcher(number).matches()) {
            return "Its company number is none: " + number;
        }
        return layout.name(row).isEmpty() ? "It has no company name" : "";
    }

    /** A spreadsheet has taken leading noughts away where there are less than eight digits. */
    private static String inFull(String number) {
        if (number.length() == LENGTH) {
            return number.toUpperCase(Locale.ROOT);
        }
        return DIGITS.matcher(number).matches()
                ? "0".repeat(LENGTH - number.length()) + number
                : number.toUpperCase(Locale.ROOT);
    }
}
