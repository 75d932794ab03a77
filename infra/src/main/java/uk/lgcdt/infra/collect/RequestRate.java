package uk.lgcdt.infra.collect;

import java.time.Duration;

/**
 * How often a service may be asked.
 *
 * @param requests at most
 * @param within in any span of this length
 */
public record RequestRate(int requests, Duration within) {

    /** As many moments are remembered as the highest rate needs. */
    static final int MOST_REQUESTS = 100;

    public RequestRate {
        if (requests < 1 || requests > MOST_REQUESTS || within.isNegative()) {
            throw new IllegalArgumentException("Not a rate: " + requests + " requests in " + within);
        }
    }
}
