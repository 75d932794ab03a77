package uk.lgcdt.web.opportunity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.opportunity.Opportunity;
import uk.lgcdt.infra.opportunity.OpportunityContract;
import uk.lgcdt.infra.opportunity.OpportunityFilter;
import uk.lgcdt.infra.opportunity.OpportunityRepository;
import uk.lgcdt.infra.reference.Council;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.reference.CpvCodes;
import uk.lgcdt.infra.run.RunId;

/** What pages may ask about contracts that end together. */
@Service
class OpportunityService {

    private final OpportunityRepository opportunities;
    private final CpvCodes cpv;
    private final Councils councils;

    OpportunityService(OpportunityRepository opportunities, CpvCodes cpv, Councils councils) {
        this.opportunities = opportunities;
        this.cpv = cpv;
        this.councils = councils;
    }

    List<Opportunity> list(RunId run, OpportunityFilter filter, int offset, int limit) {
        return opportunities.list(run, filter, offset, limit);
    }

    int count(RunId run, OpportunityFilter filter) {
        return opportunities.count(run, filter);
    }

    List<OpportunityContract> listContracts(RunId run, String opportunity) {
        return opportunities.listContracts(run, opportunity);
    }

    List<String> listMarkets(RunId run) {
        return opportunities.listMarkets(run);
    }

    List<Council> listCouncils() {
        return councils.list().stream()
                .sorted(Comparator.comparing(Council::shortName))
                .toList();
    }

    String nameOfMarket(String market) {
        return cpv.nameOf(market);
    }

    Optional<Council> findCouncil(String code) {
        return councils.findByCode(code);
    }

    String nameOfCouncil(String code) {
        return findCouncil(code).map(Council::name).orElse(code);
    }
}
