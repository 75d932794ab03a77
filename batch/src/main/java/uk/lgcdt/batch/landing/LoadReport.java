package uk.lgcdt.batch.landing;

import uk.lgcdt.infra.landing.LoadCounts;
import uk.lgcdt.infra.landing.LoadedPath;
import uk.lgcdt.infra.run.Run;

/** Told of each file as it is done, and asked now and then whether to go on. */
@FunctionalInterface
public interface LoadReport {

    /** A file is done; called within its transaction. */
    void loaded(LoadedPath path);

    default void started(Run run) {}

    /** @param ordinal the file's place in the run, from 1 */
    default void begun(int ordinal, GivenFile file) {}

    /** Rows of the present file so far; called every few hundred rows. */
    default void counted(LoadCounts counts) {}

    /**
     * Called between files, every few hundred rows, and while waiting for another load to end.
     *
     * @throws uk.lgcdt.batch.run.StoppedException to end the load; the present file is then not loaded
     */
    default void check() {}
}
