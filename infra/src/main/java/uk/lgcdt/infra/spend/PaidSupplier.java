package uk.lgcdt.infra.spend;

import java.math.BigDecimal;

/**
 * Whom a council paid, by the name in its own files, over all published months, of amounts of one basis.
 *
 * @param paidGbp pounds, on the basis; reversals count negative
 * @param share percent of all that the council paid on that basis
 */
public record PaidSupplier(String name, long lines, BigDecimal paidGbp, BigDecimal share) {}
