package uk.lgcdt.infra.market;

import uk.lgcdt.infra.run.RunId;

/** The figures of the first page. */
public interface HeadlineRepository {

    /** Adds up what the run published; it reads every award line, so remember the answer: a run's rows never change. */
    Headlines get(RunId run);
}
