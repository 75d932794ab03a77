package uk.lgcdt.infra.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A threshold amount while it is in force.
 *
 * @param authority null where the amount is the same for all authorities
 * @param from the first day of start of a procurement that it holds for
 * @param to the last such day; null while no other is in force
 * @param amountGbp pounds, VAT included
 * @param provision where the law states it
 */
public record Threshold(
        ContractType type,
        @Nullable AuthorityKind authority,
        LocalDate from,
        @Nullable LocalDate to,
        BigDecimal amountGbp,
        String provision) {

    /**
     * Whether an estimated value falls under it: it does from the exact amount ("not less than", Procurement Act 2023,
     * section 3(1)).
     *
     * @param estimatedGbp pounds, VAT included, over the whole contract
     */
    public boolean isReachedBy(BigDecimal estimatedGbp) {
        return estimatedGbp.compareTo(amountGbp) >= 0;
    }

    boolean isOf(ContractType sought, AuthorityKind buyer, LocalDate start) {
        boolean inForce = !start.isBefore(from) && (to == null || !start.isAfter(to));
        return type == sought && (authority == null || authority == buyer) && inForce;
    }
}
