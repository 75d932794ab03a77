package uk.lgcdt.analytics.identity;

import java.io.Serializable;

/**
 * What somebody decided about two nodes.
 *
 * @param oneName its name when it was decided, for messages only
 * @param otherName its name when it was decided, for messages only
 * @param same whether they are one supplier; else they are two
 */
public record Decision(String one, String oneName, String other, String otherName, boolean same)
        implements Serializable {}
