package uk.lgcdt.infra.request;

import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.landing.LoadCounts;

/**
 * How far a request has come.
 *
 * @param runId the run that does it, once there is one
 * @param text what it is doing now, in words; empty where there is nothing to say
 * @param step which file, window or step it is at, from 1; 0 before the first
 * @param steps of how many; 0 where unknown
 * @param counts rows so far
 */
public record RequestProgress(@Nullable Long runId, String text, int step, int steps, LoadCounts counts) {

    public static final RequestProgress NONE = new RequestProgress(null, "", 0, 0, LoadCounts.NONE);
}
