package uk.lgcdt.infra.run;

import java.util.List;
import java.util.Optional;

/** The completed refreshes, any of which can be opened again. */
public interface PublicationRepository {

    /** Returns the refresh whose figures are shown when none is asked for. */
    Optional<Publication> findCurrent();

    Optional<Publication> find(RunId run);

    /** Returns the one that was made last before that run; empty where none is kept. */
    Optional<Publication> findBefore(RunId run);

    /** Returns a page of them, latest first. */
    List<Publication> list(int offset, int limit);

    long count();
}
