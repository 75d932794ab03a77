package uk.lgcdt.infra.servicesystem;

/**
 * How many awards of technology markets have a kind of system.
 *
 * @param recognised those of the awards
 */
public record SystemCoverage(long awards, long recognised) {}
