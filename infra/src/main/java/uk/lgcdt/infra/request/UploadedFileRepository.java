package uk.lgcdt.infra.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.lgcdt.infra.landing.LoadedPath;

/** Files sent from browsers. */
public interface UploadedFileRepository {

    /** Enters a file that now stands in the inbox. */
    UploadedFile store(UUID id, String name, long bytes, String username);

    /** Returns a request's files in their order. */
    List<UploadedFile> listByRequest(long requestId);

    /** Says what became of a file; it is no longer needed in the inbox. */
    void settle(UUID id, LoadedPath loaded);

    /** Gives up files of this person that no request has. */
    void discard(List<UUID> ids, String username);

    /** Gives up files that were sent before then and that no request has. */
    void discardUnasked(Instant before);

    /** Returns which of these still have to stay in the inbox. */
    List<UUID> listNeeded();
}
