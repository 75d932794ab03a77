package uk.lgcdt.infra.spend;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.organisation.SupplierId;

/**
 * Whom a council paid, by the name in its own files, over all published months, of amounts of one basis.
 *
 * @param paidGbp pounds, on the basis; reversals count negative
 * @param share percent of all that the council paid on that basis
 * @param supplier whom the name was taken for; null where it is not one in particular
 */
public record PaidSupplier(
        String name, @Nullable SupplierId supplier, long lines, BigDecimal paidGbp, BigDecimal share) {}
