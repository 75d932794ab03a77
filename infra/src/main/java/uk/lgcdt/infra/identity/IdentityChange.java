package uk.lgcdt.infra.identity;

import java.time.Instant;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.run.RunId;

/**
 * Names that one run gave to another supplier than the run before.
 *
 * @param nodes how many written identities went from the one to the other
 * @param name one of their names, the one with most rows
 */
public record IdentityChange(RunId run, Instant at, SupplierId before, SupplierId after, int nodes, String name) {}
