package uk.lgcdt.web.identity;

import java.util.Optional;
import uk.lgcdt.infra.identity.WeighedPair;
import uk.lgcdt.infra.organisation.SupplierDecision;

/**
 * A pair of names, and what somebody decided about it since or before.
 *
 * @param decision the one that stands; empty where nobody has decided
 */
record ExplainedPair(WeighedPair weighed, Optional<SupplierDecision> decision) {}
