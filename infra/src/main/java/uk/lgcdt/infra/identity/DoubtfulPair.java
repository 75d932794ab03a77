package uk.lgcdt.infra.identity;

import java.math.BigDecimal;

/**
 * A pair that a person should look at, and what a decision against the run would move.
 *
 * @param oneGbp awarded and paid together, whatever the VAT basis: an order of size; of the name where the two are joined,
 *     else of the whole supplier
 * @param movedGbp the smaller of the two sides
 */
public record DoubtfulPair(WeighedPair weighed, BigDecimal oneGbp, BigDecimal otherGbp, BigDecimal movedGbp) {}
