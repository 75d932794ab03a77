package uk.lgcdt.infra.assurance;

/**
 * One point of the scale on which a question is answered.
 *
 * @param value nought for the lowest point, rising by one
 * @param description what has to be true for this point to be the answer
 */
public record ScalePoint(int value, String label, String description) {}
