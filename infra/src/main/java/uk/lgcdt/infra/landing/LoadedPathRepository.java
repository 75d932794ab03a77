package uk.lgcdt.infra.landing;

import java.util.List;

/** What each load did with each file it was given; a file seen before appears again. */
public interface LoadedPathRepository {

    void store(LoadedPath path);

    /** Returns them in the order in which they were loaded. */
    List<LoadedPath> listByRun(long runId);

    /** Whether what a run did with its file of this place was committed. */
    default boolean isStored(long runId, int ordinal) {
        return listByRun(runId).stream().anyMatch(path -> path.ordinal() == ordinal);
    }

    /** Returns the rows of all of a run's files together. */
    default LoadCounts countsOf(long runId) {
        return listByRun(runId).stream().map(LoadedPath::counts).reduce(LoadCounts.NONE, LoadCounts::plus);
    }
}
