package uk.lgcdt.infra.market.flag;

/** How many flags of a market are raised, and of how many nobody knows. */
public record FlagCount(int raised, int unknown) {}
