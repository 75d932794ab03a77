package uk.lgcdt.infra.run;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The warnings of the runs. */
public interface RunWarningRepository {

    void storeAll(Collection<RunWarning> warnings);

    /** The types of a run's warnings, most frequent first. */
    List<RunWarning.Count> countByCode(long runId);

    /** The warnings of one type, in the order in which they were found. */
    List<RunWarning> list(long runId, String code, int offset, int limit);

    /** Hands over the run's warnings one by one, by type, however many there are. */
    void forEach(long runId, Consumer<RunWarning> consumer);

    void deleteByRun(long runId);

    /**
     * Says that a run loads a file afresh: what earlier runs warned of in it stays theirs, and counts for refreshes before
     * that run only. What the run itself has warned of in the file goes. Warnings of refreshes stay as they are.
     */
    void replaceByFile(long runId, long landedFileId);
}
