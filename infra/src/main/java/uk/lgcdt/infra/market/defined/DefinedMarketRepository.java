package uk.lgcdt.infra.market.defined;

import java.util.Collection;
import java.util.Map;
import uk.lgcdt.infra.run.RunId;

/** Measures defined markets from the award lines that a run published. */
public interface DefinedMarketRepository {

    /**
     * A market to measure.
     *
     * @param run whose award lines
     */
    record Wanted(RunId run, MarketDefinition definition) {}

    /**
     * Measures them all with one query.
     *
     * @throws InvalidDefinitionException where contracts cannot be sorted by a subject
     * @throws org.springframework.dao.QueryTimeoutException when it takes longer than a page may
     */
    Map<Wanted, DefinedMarket> measure(Collection<Wanted> wanted);
}
