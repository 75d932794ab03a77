package uk.lgcdt.infra.collect;

import java.time.Instant;
import java.util.List;

/** The checkpoints of the collectors. */
public interface CollectedWindowRepository {

    /** Begins a walk; an earlier one through the very same window that covered nothing gives way to it. */
    CollectedWindow open(WindowKey key, Instant now);

    /** Begins the walk through a window anew. */
    CollectedWindow restart(long id, Instant now);

    CollectedWindow get(long id);

    /** Returns the windows whose walks are not complete, earliest first. */
    List<CollectedWindow> listUnfinished(String source, String service);

    /** Returns the spans of which nothing can be missing, earliest first. */
    List<TimeSpan> listCovered(String source, String service, String part);

    /** Whether the page was fetched in this walk already. */
    boolean hasPage(long windowId, String url);

    /** Keeps a page, and where the walk goes on. */
    void storePage(CollectedPage page);

    /** Ends the walk. */
    void complete(long id, Instant coveredTo, Instant now);

    /**
     * Keeps why the walk cannot go on; it stays unfinished.
     *
     * @param failure one sentence
     */
    void fail(long id, String failure, Instant now);
}
