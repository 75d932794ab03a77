package uk.lgcdt.batch.refresh;

/** Computes the figures of a run; starting again with the same run begins by removing what it had written. */
interface Measurement {

    /** @param master the engine, in Spark's words: {@code local[*]}, {@code spark://host:7077} */
    RefreshSummary measure(long runId, String master);

    /** Ends the measuring that goes on, if any does; it then fails. */
    default void stop() {}
}
