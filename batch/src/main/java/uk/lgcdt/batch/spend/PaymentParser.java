package uk.lgcdt.batch.spend;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.batch.table.DateReader;
import uk.lgcdt.batch.table.TableRow;

/** Reads payments from the rows below a header. */
final class PaymentParser {

    /** Longer than any supplier's name, and short enough for a key of the published figures. */
    private static final int LONGEST_SUPPLIER = 500; // characters

    private static final Pattern COMPANY_NUMBER = Pattern.compile("([A-Z]{2}\\d{6}|\\d{6,8})");

    private final SpendLayout layout;
    private final SpendCouncil councils;
    private final @Nullable String council;
    private final DateReader.@Nullable Day period;
    private final boolean cards;
    private final DateReader dates;
    private final PaidAmounts amounts;
    private final RowKinds kinds;
    private final boolean[] mapped;
    private final Map<String, Boolean> otherBodies = new HashMap<>();
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
        this.amounts = new PaidAmounts(layout);
        this.kinds = new RowKinds(layout, amounts);
        this.mapped = new boolean[SpendLoader.WIDEST];
        layout.columns().values().forEach(index -> mapped[index] = true);
    }

    long mendedNames() {
        return mendedNames;
    }

    RowKind kindOf(TableRow row) {
        return kinds.of(row);
    }

    /** @throws RejectedPaymentException when it is no payment */
    Payment parse(TableRow row) {
        for (String cell : row.cells()) {
            if (cell.indexOf('\0') >= 0) {
                throw new RejectedPaymentException("It holds a NUL character");
            }
        }
        String supplier = row.cell(layout.columnOf(Role.SUPPLIER));
        if (supplier.isEmpty()) {
            throw new RejectedPaymentException("It names no supplier");
        }
        String mended = SupplierText.mended(supplier);
        if (mended.length() > LONGEST_SUPPLIER) {
            throw new RejectedPaymentException("Its supplier is longer than 500 characters");
        }
        mendedNames += mended.equals(supplier) ? 0 : 1;
        return new Payment(
                council(row),
                day(row),
                mended,
                amounts.of(row),
                layout.basis(),
                SupplierText.isWithheld(mended),
                cards || layout.has(Role.CARD) && CardSigns.isYes(row.cell(layout.columnOf(Role.CARD))),
                find(row, Role.PURPOSE),
                find(row, Role.DEPARTMENT),
                find(row, Role.CATEGORY),
                find(row, Role.TRANSACTION),
                companyNumber(row),
                find(row, Role.SUPPLIER_ID),
                other(row));
    }

    private String council(TableRow row) {
        String body = layout.has(Role.BODY) ? row.cell(layout.columnOf(Role.BODY)) : "";
        Optional<String> named = body.isEmpty() ? Optional.empty() : councils.named(body);
        if (council == null && named.isEmpty()) {
            throw new RejectedPaymentException(
                    body.isEmpty() ? "It names no body" : "It names no known council: " + body);
        }
        if (named.isPresent()) {
            return named.get();
        }
        String own = String.valueOf(council);
        if (!body.isEmpty() && otherBodies.computeIfAbsent(body, name -> councils.isOther(name, own))) {
            throw new RejectedPaymentException("It names no known council: " + body);
        }
        return own;
    }

    private DateReader.Day day(TableRow row) {
        if (!layout.has(Role.DATE) && period != null) {
            return period;
        }
        String text = row.cell(layout.columnOf(Role.DATE));
        if (layout.has(Role.YEAR) && !text.isEmpty()) {
            text = MonthAndYear.text(text, row.cell(layout.columnOf(Role.YEAR)));
        }
        if (text.isEmpty()) {
            throw new RejectedPaymentException("It has no date");
        }
        Optional<DateReader.Day> day = dates.read(text);
        if (day.isEmpty()) {
            throw new RejectedPaymentException("Its date is no date: " + text);
        }
        return day.get();
    }

    private @Nullable String find(TableRow row, Role role) {
        int index = layout.columnOf(role);
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
