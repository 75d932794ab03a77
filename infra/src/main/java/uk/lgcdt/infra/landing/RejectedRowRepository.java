package uk.lgcdt.infra.landing;

import java.util.List;
import java.util.function.Consumer;

/** What could not be loaded, and why. */
public interface RejectedRowRepository {

    void storeAll(List<RejectedRow> rows);

    /** Hands over the run's rejected rows one by one, in the order they were met, however many there are. */
    void forEach(long runId, Consumer<RejectedRow> consumer);

    /** Returns a page of the run's rejected rows, in the order they were met. */
    List<RejectedRow> listByRun(long runId, int offset, int limit);

    long countByRun(long runId);

    /** Counts the run's rejected rows by what was wrong, most frequent first, each with the first such row. */
    List<RejectedRow.Count> countByReason(long runId, int limit);
}
