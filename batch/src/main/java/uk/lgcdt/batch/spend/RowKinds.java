package uk.lgcdt.batch.spend;

import java.util.regex.Pattern;
import uk.lgcdt.batch.table.TableRow;

/** Tells the rows below a header that are no payments. */
final class RowKinds {

    private static final Pattern TOTAL =
            Pattern.compile("(?i)(grand |sub ?-?|overall |report )?totals?( (amount|for|of) .*)?:?");

    private final SpendLayout layout;
    private final PaidAmounts amounts;

    RowKinds(SpendLayout layout, PaidAmounts amounts) {
        this.layout = layout;
        this.amounts = amounts;
    }

    RowKind of(TableRow row) {
        int filled = 0;
        for (String cell : row.cells()) {
            if (!cell.isBlank()) {
                filled++;
                if (filled < 3 && isTotal(cell.strip())) {
                    return RowKind.TOTAL;
                }
            }
        }
        if (filled == 0) {
            return RowKind.BLANK;
        }
        boolean amount = amounts.isIn(row);
        if (!amount && isHeader(row)) {
            return RowKind.HEADER;
        }
        if (!amount && (filled == 1 || isRemark(row))) {
            return RowKind.NOTE;
        }
        boolean total = amount
                && (filled <= 2 && row.cell(layout.columnOf(Role.SUPPLIER)).isEmpty() || isSubtotal(row));
        return total ? RowKind.TOTAL : RowKind.PAYMENT;
    }

    /** Whether it has none of what makes a payment: the second line of a description, a row that is cut off. */
    private boolean isRemark(TableRow row) {
        return row.cell(layout.columnOf(Role.SUPPLIER)).isEmpty()
                && amounts.text(row).isEmpty()
                && (!layout.has(Role.DATE)
                        || row.cell(layout.columnOf(Role.DATE)).isEmpty());
    }

    /** "Amber Homes Ltd Total" in a row without its day. */
    private boolean isSubtotal(TableRow row) {
        if (!layout.has(Role.DATE) || !row.cell(layout.columnOf(Role.DATE)).isEmpty()) {
            return false;
        }
        for (String cell : row.cells()) {
            String plain = cell.strip();
            if (plain.length() > 6 && plain.regionMatches(true, plain.length() - 6, " total", 0, 6)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTotal(String cell) {
        return mayBeTotal(cell) && TOTAL.matcher(cell).matches();
    }

    /** By its first two letters: those of grand, sub, overall, report and total. */
    private static boolean mayBeTotal(String cell) {
        return cell.length() > 4
                && Character.toLowerCase(cell.charAt(1))
                        == switch (cell.charAt(0)) {
                            case 'g', 'G' -> 'r';
                            case 's', 'S' -> 'u';
                            case 'o', 'O' -> 'v';
                            case 'r', 'R' -> 'e';
                            case 't', 'T' -> 'o';
                            default -> 0;
                        };
    }

    private boolean isHeader(TableRow row) {
        int same = 0;
        for (Role role : new Role[] {Role.SUPPLIER, Role.AMOUNT, Role.DATE}) {
            int index = layout.columnOf(role);
            String cell = row.cell(index);
            if (!cell.isEmpty()
                    && (index < layout.header().size()
                                    && cell.equalsIgnoreCase(layout.header().get(index))
                            || HeaderWords.score(role, HeaderWords.plain(cell)) >= 90)) {
                same += role == Role.DATE ? 2 : 1; // no day has words of a header
            }
        }
        return same >= 2;
    }
}
