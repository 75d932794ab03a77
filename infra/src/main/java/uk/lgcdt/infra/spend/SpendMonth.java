package uk.lgcdt.infra.spend;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a council paid in a month, of amounts of one basis.
 *
 * @param month its first day
 * @param lines published payments
 * @param paidGbp pounds, on the basis; reversals count negative
 */
public record SpendMonth(LocalDate month, VatBasis basis, long lines, BigDecimal paidGbp) {}
