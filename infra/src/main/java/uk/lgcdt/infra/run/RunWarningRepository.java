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

    /** Forgets what loading a file gave rise to, so that it can be loaded afresh; warnings of refreshes stay. */
    void deleteByFile(long landedFileId);
}
