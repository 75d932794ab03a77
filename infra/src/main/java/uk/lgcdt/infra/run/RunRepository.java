package uk.lgcdt.infra.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ledger of runs, and which of them the pages show. */
public interface RunRepository {

    /**
     * Opens a run.
     *
     * @param parameters a JSON object
     */
    Run start(RunKind kind, String parameters, String codeVersion);

    /** Takes a run up again that had failed, or whose process was killed. */
    void resume(long id);

    /** Closes a run that did its work, with or without rejects. */
    void complete(long id, RowCounts rows, @Nullable Instant dataCutOff);

    /**
     * Closes a run that could not do its work.
     *
     * @param failure one sentence
     */
    void fail(long id, String failure);

    /**
     * Closes a run that somebody stopped.
     *
     * @param rows what it had finished by then
     * @param reason one sentence that says who
     */
    void stop(long id, RowCounts rows, String reason);

    /** Has the pages show this run's figures instead of those of the run before. */
    void publish(long id);

    Optional<Run> find(long id);

    /** Returns the run whose figures the pages show. */
    Optional<Run> findPublished();

    /** Returns the run of this kind that was started last. */
    Optional<Run> findLatest(RunKind kind);

    List<Run> listByStatus(RunKind kind, RunStatus status);

    /** Returns runs of both kinds, latest first. */
    List<Run> listLatest(int offset, int limit);

    long count();
}
