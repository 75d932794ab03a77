package uk.lgcdt.infra.collect;

import java.time.Instant;

/** When each service was asked, by whatever process; kept so that a restart does not ask more often than is allowed. */
public interface RequestPaceRepository {

    /**
     * Takes the next place in the queue before a service.
     *
     * @return the moment from which the request may be made, which may lie ahead of {@code now}
     */
    Instant reserve(String service, RequestRate rate, Instant now);

    /** Lets no request be made before a moment, because the service asks for that. */
    void postpone(String service, Instant until);
}
