package uk.lgcdt.infra.request;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was asked for, and what became of it. Those methods that take a username also write down who did it. */
public interface JobRequestRepository {

    /**
     * Asks for work.
     *
     * @param parameters a JSON object
     * @param username who asks
     * @return the request's number
     */
    long request(RequestKind kind, String parameters, String username);

    /** As above, for files that this person uploaded and that no other request has; they keep this order. */
    long request(RequestKind kind, String parameters, String username, List<UUID> uploads);

    /** Stops it: at once where it has not begun, else as soon as the work sees it; does nothing where it has ended. */
    void stop(long id, String username);

    /** Has one that failed or was stopped go on; does nothing to others. */
    void startAgain(long id, String username);

    /**
     * Takes up the next of these kinds: first one that was begun before, whose process must have ended, then the oldest.
     * To be called by who holds the workers' lock.
     */
    Optional<JobRequest> take(Set<RequestKind> kinds);

    /**
     * Writes down how far it is.
     *
     * @return who wants it stopped, if somebody does
     */
    Optional<String> report(long id, RequestProgress progress);

    /** @param outcome one sentence, or what a preview found */
    void complete(long id, @Nullable String outcome);

    /** @param failure one sentence */
    void fail(long id, String failure);

    /** Enters that it has stopped, as was asked. */
    void settleStopped(long id);

    /** Lets go of it, for the next process to take up. */
    void putBack(long id);

    Optional<JobRequest> find(long id);

    Optional<JobRequest> findByRun(long runId);

    /** Returns those of these kinds, latest first. */
    List<JobRequest> listLatest(Collection<RequestKind> kinds, int offset, int limit);

    long count(Collection<RequestKind> kinds);

    /** Returns those that wait or are being done, in the order in which they are taken. */
    List<JobRequest> listOpen(Collection<RequestKind> kinds);

    /** Returns what people did to it, in order. */
    List<RequestEvent> listEvents(long id);

    /** Forgets previews that ended long ago. */
    void deleteOldPreviews();
}
