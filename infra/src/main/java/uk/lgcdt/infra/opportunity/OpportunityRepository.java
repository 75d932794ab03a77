package uk.lgcdt.infra.opportunity;

import java.util.List;
import java.util.Optional;
import uk.lgcdt.infra.run.RunId;

/** The opportunities that a run found. */
public interface OpportunityRepository {

    /** Returns a page of them: soonest to end first, then by most councils. */
    List<Opportunity> list(RunId run, OpportunityFilter filter, int offset, int limit);

    int count(RunId run, OpportunityFilter filter);

    Optional<Opportunity> find(RunId run, String id);

    /** Returns an opportunity's contracts, soonest to end first. */
    List<OpportunityContract> listContracts(RunId run, String id);

    /** Returns the CPV groups that have opportunities, in order. */
    List<String> listMarkets(RunId run);
}
