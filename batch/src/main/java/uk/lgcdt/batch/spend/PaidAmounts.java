package uk.lgcdt.batch.spend;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import uk.lgcdt.batch.table.TableRow;

/** Finds the amount of a row, which may have a column of its own for credits. */
final class PaidAmounts {

    /** The nought of accountants: nothing was paid. */
    private static final Pattern NOUGHT = Pattern.compile("£?\\s*[-\u2013]");

    private final AmountReader reader;
    private final int width; // cells of the header
    private final int amount; // index of the column; below nought where there is none
    private final int credit;

    PaidAmounts(SpendLayout layout) {
        this.reader = new AmountReader(layout.decimalComma());
        this.width = layout.header().size();
        this.amount = layout.columnOf(Role.AMOUNT);
        this.credit = layout.columnOf(Role.CREDIT);
    }

    boolean isIn(TableRow row) {
        return reader.read(text(row)).isPresent();
    }

    /**
     * Returns pounds with two decimals; below nought for a credit.
     *
     * @throws RejectedPaymentException when it has no amount
     */
    BigDecimal of(TableRow row) {
        String text = text(row);
        if (text.isEmpty() || NOUGHT.matcher(text).matches()) {
            int missing = width - row.cells().size();
            throw new RejectedPaymentException(
                    missing > 0 && text.isEmpty()
                            ? "It has no amount: it has %d cells where the header has %d"
                                    .formatted(row.cells().size(), width)
                            : "It has no amount");
        }
        BigDecimal pounds =
                reader.read(text).orElseThrow(() -> new RejectedPaymentException("Its amount is no number: " + text));
        return isCredit(row) ? pounds.abs().negate() : pounds;
    }

    /** The cell that is to hold it. */
    String text(TableRow row) {
        return row.cell(isCredit(row) ? credit : amount);
    }

    /** Whether the row has its amount among the credits: none, or nought, among the debits. */
    private boolean isCredit(TableRow row) {
        return credit >= 0 && isNothing(row.cell(amount)) && !isNothing(row.cell(credit));
    }

    private boolean isNothing(String cell) {
        return reader.read(cell).map(pounds -> pounds.signum() == 0).orElse(true);
    }
}
