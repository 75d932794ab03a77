package uk.lgcdt.analytics.identity;

/**
 * One piece of evidence for or against two names' being one supplier.
 *
 * @param feature what was compared: a key of the words in which pages explain it
 * @param detail what was found, as the word that both have
 * @param bits log2 of how much likelier it is if they are one supplier than if they are two; negative speaks against
 */
public record Weight(String feature, String detail, double bits) {}
