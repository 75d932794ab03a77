package uk.lgcdt.infra.joint;

import uk.lgcdt.infra.run.RunId;

/** The suggestion that a joint procurement came from. */
public record Origin(RunId run, String opportunityId) {}
