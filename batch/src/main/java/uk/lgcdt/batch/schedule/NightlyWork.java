package uk.lgcdt.batch.schedule;

import uk.lgcdt.batch.collect.CollectOutcome;
import uk.lgcdt.batch.collect.Target;

/** What is done in a night. */
interface NightlyWork {

    /** Collects what was published since the last time. */
    CollectOutcome collect(Target target);

    /** Brings the figures up to date. */
    void refresh();
}
