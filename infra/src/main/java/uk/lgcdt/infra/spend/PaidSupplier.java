package uk.lgcdt.infra.spend;

import java.math.BigDecimal;

/**
 * Whom a council paid, by the name in its own files, over all published months.
 *
 * @param paidGbp pounds, net of VAT as published; reversals count negative
 * @param share percent of all that the council paid
 */
public record PaidSupplier(String name, long lines, BigDecimal paidGbp, BigDecimal share) {}
