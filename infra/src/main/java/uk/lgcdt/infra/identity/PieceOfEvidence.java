package uk.lgcdt.infra.identity;

import java.math.BigDecimal;

/**
 * What speaks for or against two names' being one supplier.
 *
 * @param feature what was compared, such as {@code same-word}
 * @param detail what was found, such as the word; may be empty
 * @param bits log2 of how much likelier it is if they are one; negative speaks against
 */
public record PieceOfEvidence(String feature, String detail, BigDecimal bits) {}
