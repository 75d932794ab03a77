package uk.lgcdt.batch.spend;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.batch.table.DateReader;
import uk.lgcdt.batch.table.TableRow;

/** Reads payments from the rows below a header. */
final class PaymentParser {

    /** Why a row that is no payment is passed over rather than rejected. */
    enum Kind {
        PAYMENT,
        BLANK,
        TOTAL,
        HEADER,
        NOTE
    }

    private static final Pattern TOTAL =
            Pattern.compile("(?i)(grand |sub ?-?|overall |report )?totals?( (amount|for|of) .*)?:?");
    private static final Pattern COMPANY_NUMBER = Pattern.compile("([A-Z]{2}\\d{6}|\\d{6,8})");

    private final SpendLayout layout;
    private final SpendCouncil councils;
    private final @Nullable String council;
    private final DateReader.@Nullable Day period;
    private final boolean cards;
    private final DateReader dates;
    private final AmountReader amounts;
    private final boolean[] mapped;
    private final int[] columns = new int[Role.values().length]; // by role; below nought where there is none
    private long mendedNames;

    /**
     * @param council ONS code of the council where a row names none
     * @param period the day where there is no column of days
     * @param cards whether all rows are of payment cards
     */
    PaymentParser(
            SpendLayout layout,
            SpendCouncil councils,
            @Nullable String council,
            DateReader.@Nullable Day period,
            boolean cards) {
        this.layout = layout;
        this.councils = councils;
        this.council = council;
        this.period = period;
        this.cards = cards;
        this.dates = new DateReader(layout.monthFirst());
        this.amounts = new AmountReader(layout.decimalComma());
        this.mapped = new boolean[SpendLoader.WIDEST];
        layout.columns().values().forEach(index -> mapped[index] = true);
        for (Role role : Role.values()) {
            columns[role.ordinal()] = layout.columnOf(role);
        }
    }

    long mendedNames() {
        return mendedNames;
    }

    Kind kindOf(TableRow row) {
        int filled = 0;
        for (String cell : row.cells()) {
            if (!cell.isBlank()) {
                filled++;
                if (filled < 3 && isTotal(cell.strip())) {
                    return Kind.TOTAL;
                }
            }
        }
        if (filled == 0) {
            return Kind.BLANK;
        }
        boolean amount = amounts.read(amountText(row)).isPresent();
        if (!amount && isHeader(row)) {
            return Kind.HEADER;
        }
        if (!amount && (filled == 1 || isRemark(row))) {
            return Kind.NOTE;
        }
        boolean total =
                amount && (filled <= 2 && row.cell(columnOf(Role.SUPPLIER)).isEmpty() || isSubtotal(row));
        return total ? Kind.TOTAL : Kind.PAYMENT;
    }

    /** Whether it has none of what makes a payment: the second line of a description, a row that is cut off. */
    private boolean isRemark(TableRow row) {
        return row.cell(columnOf(Role.SUPPLIER)).isEmpty()
                && amountText(row).isEmpty()
                && (!has(Role.DATE) || row.cell(columnOf(Role.DATE)).isEmpty());
    }

    /** "Amber Homes Ltd Total" in a row without its day. */
    private boolean isSubtotal(TableRow row) {
        if (!has(Role.DATE) || !row.cell(columnOf(Role.DATE)).isEmpty()) {
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
            int index = columnOf(role);
            if (index >= 0
                    && index < layout.header().size()
                    && !row.cell(index).isEmpty()
                    && (row.cell(index).equalsIgnoreCase(layout.header().get(index))
                            || HeaderWords.score(role, HeaderWords.plain(row.cell(index))) >= 90)) {
                same++;
            }
        }
        return same >= 2;
    }

    /** @throws RejectedPaymentException when it is no payment */
    Payment parse(TableRow row) {
        for (String cell : row.cells()) {
            if (cell.indexOf('\0') >= 0) {
                throw new RejectedPaymentException("It holds a NUL character");
            }
        }
        String supplier = row.cell(columnOf(Role.SUPPLIER));
        if (supplier.isEmpty()) {
            throw new RejectedPaymentException("It names no supplier");
        }
        String mended = SupplierText.mended(supplier);
        mendedNames += mended.equals(supplier) ? 0 : 1;
        return new Payment(
                council(row),
                day(row),
                mended,
                amount(row),
                layout.basis(),
                SupplierText.isWithheld(mended),
                cards || has(Role.CARD) && CardSigns.isYes(row.cell(columnOf(Role.CARD))),
                find(row, Role.PURPOSE),
                find(row, Role.DEPARTMENT),
                find(row, Role.CATEGORY),
                find(row, Role.TRANSACTION),
                companyNumber(row),
                find(row, Role.SUPPLIER_ID),
                other(row));
    }

    private String council(TableRow row) {
        String body = has(Role.BODY) ? row.cell(columnOf(Role.BODY)) : "";
        Optional<String> named = body.isEmpty() ? Optional.empty() : councils.named(body);
        if (council == null && named.isEmpty()) {
            throw new RejectedPaymentException(
                    body.isEmpty() ? "It names no body" : "It names no known council: " + body);
        }
        return named.orElseGet(() -> String.valueOf(council));
    }

    private DateReader.Day day(TableRow row) {
        if (!has(Role.DATE) && period != null) {
            return period;
        }
        String text = row.cell(columnOf(Role.DATE));
        if (text.isEmpty()) {
            throw new RejectedPaymentException("It has no date");
        }
        return dates.read(text).orElseThrow(() -> new RejectedPaymentException("Its date is no date: " + text));
    }

    private BigDecimal amount(TableRow row) {
        String text = amountText(row);
        if (text.isEmpty() || text.equals("-")) {
            int missing = layout.header().size() - row.cells().size();
            throw new RejectedPaymentException(
                    missing > 0 && text.isEmpty()
                            ? "It has no amount: it has %d cells where the header has %d"
                                    .formatted(
                                            row.cells().size(), layout.header().size())
                            : "It has no amount");
        }
        BigDecimal amount =
                amounts.read(text).orElseThrow(() -> new RejectedPaymentException("Its amount is no number: " + text));
        return isCredit(row) ? amount.abs().negate() : amount;
    }

    private String amountText(TableRow row) {
        return row.cell(columnOf(isCredit(row) ? Role.CREDIT : Role.AMOUNT));
    }

    /** Whether the row has its amount among the credits: none, or nought, among the debits. */
    private boolean isCredit(TableRow row) {
        return has(Role.CREDIT)
                && isNothing(row.cell(columnOf(Role.AMOUNT)))
                && !isNothing(row.cell(columnOf(Role.CREDIT)));
    }

    private boolean isNothing(String cell) {
        return amounts.read(cell).map(amount -> amount.signum() == 0).orElse(true);
    }

    private boolean has(Role role) {
        return columnOf(role) >= 0;
    }

    private int columnOf(Role role) {
        return columns[role.ordinal()];
    }

    private @Nullable String find(TableRow row, Role role) {
        int index = columnOf(role);
        String cell = index < 0 ? "" : row.cell(index);
        return cell.isEmpty() ? null : cell;
    }

    private @Nullable String companyNumber(TableRow row) {
        @Nullable String cell = find(row, Role.COMPANY_NUMBER);
        if (cell == null) {
            return null;
        }
        String plain = cell.replace(" ", "").toUpperCase(Locale.ROOT);
        if (plain.length() < 6
                || plain.length() > 8
                || !COMPANY_NUMBER.matcher(plain).matches()) {
            return null;
        }
        return plain.length() < 8 ? "0".repeat(8 - plain.length()) + plain : plain;
    }

    /** A digest (FNV-1a, 64 bits) of the cells that have no role. */
    private String other(TableRow row) {
        long hash = 0xcbf29ce484222325L;
        boolean any = false;
        for (int index = 0; index < row.cells().size(); index++) {
            if (index < mapped.length && mapped[index]) {
                continue;
            }
            String cell = row.cells().get(index);
            for (int at = 0; at < cell.length(); at++) {
                if (cell.charAt(at) > ' ') {
                    hash = (hash ^ cell.charAt(at)) * 0x100000001b3L;
                    any = true;
                }
            }
        }
        return any ? Long.toHexString(hash) : "";
    }
}
