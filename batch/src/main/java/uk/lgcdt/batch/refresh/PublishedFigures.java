package uk.lgcdt.batch.refresh;

/** The rows that runs published. */
interface PublishedFigures {

    /** Has the database look at how many there are, so that it plans the pages' queries well from the start. */
    void analyze();

    /** Removes the rows of refreshes that failed and will not be taken up again. */
    void deleteOfFailedRuns();
}
