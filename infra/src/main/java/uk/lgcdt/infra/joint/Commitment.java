package uk.lgcdt.infra.joint;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a council commits itself to buy: a value or a quantity, never both.
 *
 * @param annualValueGbp pounds a year, VAT excluded
 * @param unit what the quantity counts, such as licences
 * @param neededBy the day by which the council needs it, often the end of its present contract
 * @param approverName who decided; always there when the commitment is binding
 * @param approverRole in which capacity
 */
public record Commitment(
        CommitmentKind kind,
        @Nullable BigDecimal annualValueGbp,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        LocalDate neededBy,
        @Nullable String approverName,
        @Nullable String approverRole) {

    /** Beyond what any council buys; keeps sums within what is stored. */
    public static final BigDecimal LARGEST = new BigDecimal("100000000000");

    public Commitment {
        if ((annualValueGbp == null) == (quantity == null) || (quantity == null) != isMissing(unit)) {
            throw new IllegalArgumentException("A commitment is either a value or a quantity with its unit");
        }
        BigDecimal amount = annualValueGbp == null ? quantity : annualValueGbp;
        if (amount == null || amount.signum() <= 0 || amount.compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException(
                    "A commitment is to more than nothing, and to no impossible amount: " + amount);
        }
        if (kind == CommitmentKind.BINDING && (isMissing(approverName) || isMissing(approverRole))) {
            throw new IllegalArgumentException("A binding commitment names its approver and the approver's role");
        }
    }

    public static Commitment ofValue(
            CommitmentKind kind,
            BigDecimal annualValueGbp,
            LocalDate neededBy,
            @Nullable String approverName,
            @Nullable String approverRole) {
        return new Commitment(kind, annualValueGbp, null, null, neededBy, approverName, approverRole);
    }

    private static boolean isMissing(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
