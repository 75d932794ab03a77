package uk.lgcdt.infra.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import uk.lgcdt.infra.run.RunId;

/** What councils awarded, added up for each of them. */
public interface CouncilAwardsRepository {

    /**
     * Returns those of the councils that awarded anything, in one query, by code.
     *
     * @param first the first day of decisions that count
     * @param next the day after the last one
     */
    List<CouncilAwards> list(RunId run, Collection<String> councils, LocalDate first, LocalDate next);
}
