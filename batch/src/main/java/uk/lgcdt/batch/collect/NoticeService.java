package uk.lgcdt.batch.collect;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import uk.lgcdt.infra.collect.RequestRate;
import uk.lgcdt.infra.collect.TimeSpan;
import uk.lgcdt.infra.collect.WindowKey;

/** A publisher's service: what it may be asked, and how often. */
public interface NoticeService {

    /** Returns the collector's name on the command line and in the ledger. */
    String name();

    /** Returns its name for people. */
    String title();

    /** Returns its own address, without a path. */
    URI home();

    /** Returns the types of notice that it must be asked for one at a time, or one empty name. */
    default List<String> parts() {
        return List.of("");
    }

    /** Widens a span to one that the service can be asked for; most can be asked for any. */
    default TimeSpan widened(TimeSpan span) {
        return span;
    }

    /** Cuts a span into windows that the service answers completely, earliest first. */
    List<TimeSpan> cut(TimeSpan span);

    /**
     * Returns the address of a window's first page.
     *
     * @param address of the service, or of what stands in for it
     */
    URI firstPage(URI address, WindowKey window);

    /** Returns the path below the service's address that pages are asked of. */
    String path();

    /**
     * Returns up to where a walk through a window has seen everything.
     *
     * @param startedAt when its first page was asked for
     */
    default Instant coveredTo(TimeSpan window, Instant startedAt) {
        return Windows.coveredTo(window, startedAt);
    }

    RequestRate rate();

    /** Returns how long to wait when it refuses further requests without saying for how long. */
    Duration pause();

    /** Whether an answer of this status means that too many requests were made. */
    boolean isRefusal(int status);

    /** Whether an answer without a list of releases means that there are none. */
    default boolean maySkipReleases() {
        return false;
    }
}
