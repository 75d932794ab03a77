package uk.lgcdt.batch.collect;

import uk.lgcdt.infra.landing.LoadCounts;
import uk.lgcdt.infra.run.Run;

/** Told of a collection as it goes on, and asked now and then whether to go on. */
public interface CollectReport {

    /** Tells nobody. */
    CollectReport NONE = new CollectReport() {};

    default void started(Run run) {}

    /**
     * Called after each page.
     *
     * @param counts of all pages so far
     */
    default void fetched(int pages, LoadCounts counts) {}

    /**
     * Called between pages and while waiting.
     *
     * @throws uk.lgcdt.batch.run.StoppedException to end the collection; collecting again goes on from there
     */
    default void check() {}
}
