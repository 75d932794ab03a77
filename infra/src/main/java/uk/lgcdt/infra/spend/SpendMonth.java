package uk.lgcdt.infra.spend;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a council paid in a month.
 *
 * @param month its first day
 * @param lines published payments
 * @param paidGbp pounds, net of VAT as published; reversals count negative
 */
public record SpendMonth(LocalDate month, long lines, BigDecimal paidGbp) {}
