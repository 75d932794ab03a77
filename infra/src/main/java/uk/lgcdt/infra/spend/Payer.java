package uk.lgcdt.infra.spend;

import java.math.BigDecimal;

/**
 * Who paid a supplier, over all published months, in amounts of one basis.
 *
 * @param code ONS code of the council; of another body, its code
 * @param paidGbp pounds, on the basis; reversals count negative
 */
public record Payer(String code, VatBasis basis, long lines, BigDecimal paidGbp) {}
