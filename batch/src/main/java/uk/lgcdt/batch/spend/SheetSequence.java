package uk.lgcdt.batch.spend;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.batch.table.DateReader;
import uk.lgcdt.batch.table.TableRow;
import uk.lgcdt.batch.table.TableStart;

/**
 * The sheets of one workbook, one after the other: some go on with the table of the sheet before without a header of
 * their own, and some hold again what an earlier one holds, in another order or tidied.
 */
final class SheetSequence {

    private static final double FITS = 0.6; // share of cells
    private static final double SAME = 0.8; // share of rows
    private static final int LEAST_ROWS = 3;

    private final Map<String, Set<String>> seen = new HashMap<>();
    private @Nullable SpendLayout last;

    /** The layout of the sheet before, where this one has no header of known words and its cells go with that layout. */
    Optional<SpendLayout> continued(SpendLayout found, TableStart start) {
        SpendLayout before = last;
        if (before == null || found.header().stream().anyMatch(SheetSequence::isKnown)) {
            return Optional.empty();
        }
        List<TableRow> rows = start.rows().stream()
                .filter(row ->
                        row.cells().stream().filter(cell -> !cell.isBlank()).count() >= 3)
                .toList();
        for (Role role : List.of(Role.DATE, Role.AMOUNT, Role.SUPPLIER)) {
            int column = before.columnOf(role);
            ColumnContent content =
                    ColumnContent.of(rows.stream().map(row -> row.cell(column)).toList());
            double share = switch (role) {
                case DATE -> content.dates();
                case AMOUNT -> content.amounts();
                default -> content.words();
            };
            if (column < 0 || share * content.filled() < FITS) {
                return Optional.empty();
            }
        }
        return Optional.of(before.withoutHeader());
    }

    private static boolean isKnown(String cell) {
        return cell.length() < 40 && HeaderWords.best(HeaderWords.plain(cell)) >= 80;
    }

    /** The name of an earlier sheet with nearly all of this one's days and amounts. */
    Optional<String> repeated(SpendLayout layout, TableStart start) {
        Set<String> keys = keys(layout, start);
        return keys.size() < LEAST_ROWS
                ? Optional.empty()
                : seen.entrySet().stream()
                        .filter(sheet ->
                                keys.stream().filter(sheet.getValue()::contains).count() >= SAME * keys.size())
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    void seen(SpendLayout layout, TableStart start) {
        last = layout;
        seen.put(start.sheet(), keys(layout, start));
    }

    private static Set<String> keys(SpendLayout layout, TableStart start) {
        DateReader dates = new DateReader(layout.monthFirst());
        AmountReader amounts = new AmountReader(layout.decimalComma());
        Set<String> keys = new HashSet<>();
        for (TableRow row : start.rows()) {
            Optional<DateReader.Day> day = dates.read(row.cell(layout.columnOf(Role.DATE)));
            Optional<BigDecimal> amount = amounts.read(row.cell(layout.columnOf(Role.AMOUNT)));
            if (day.isPresent() && amount.isPresent()) {
                keys.add(day.get().date() + " " + amount.get());
            }
        }
        return keys;
    }
}
