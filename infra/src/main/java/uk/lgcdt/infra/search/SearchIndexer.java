package uk.lgcdt.infra.search;

/** Rebuilds the search indexes from the rows that a run published. */
public interface SearchIndexer {

    /**
     * Indexes the run's notices and suppliers afresh and then puts the new indexes in the place of the old ones, in one
     * step: a search finds either all of the old or all of the new.
     *
     * @return how many were indexed
     * @throws IndexingFailure when any row could not be indexed; the old indexes then stay as they were
     * @throws SearchUnavailableException when Elasticsearch does not answer; likewise
     */
    IndexedCounts rebuild(long runId, Progress progress);

    /** Told now and then how far the work has come. */
    @FunctionalInterface
    interface Progress {

        /**
         * Tells it.
         *
         * @param index what is being indexed: {@code notices} or {@code suppliers}
         */
        void report(String index, long done, long total);
    }

    /** How many of each the new indexes hold. */
    record IndexedCounts(long notices, long suppliers) {}
}
