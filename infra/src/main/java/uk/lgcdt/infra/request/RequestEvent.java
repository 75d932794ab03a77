package uk.lgcdt.infra.request;

import java.time.Instant;

/** Something that somebody did to a request; kept for good. */
public record RequestEvent(long requestId, Instant happenedAt, String username, Action action, String detail) {

    /** What can be done to a request. */
    public enum Action {
        REQUESTED,
        STOPPED,
        STARTED_AGAIN
    }
}
