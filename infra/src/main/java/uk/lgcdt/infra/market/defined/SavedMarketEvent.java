package uk.lgcdt.infra.market.defined;

import java.time.Instant;

/**
 * Something done to a saved market; kept for good.
 *
 * @param action saved, renamed, deleted or restored
 * @param detail names and definitions, as JSON
 */
public record SavedMarketEvent(Instant happenedAt, String username, String action, String detail) {}
