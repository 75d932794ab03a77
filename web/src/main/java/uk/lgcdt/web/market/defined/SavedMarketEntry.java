package uk.lgcdt.web.market.defined;

import java.util.Optional;
import uk.lgcdt.infra.market.defined.DefinedMarket;
import uk.lgcdt.infra.market.defined.MarketDefinition;
import uk.lgcdt.infra.market.defined.SavedMarket;

/**
 * A saved market with its figures.
 *
 * @param definition empty where it cannot be read any more
 * @param now as the current run has it; empty while there is none, or where it could not be measured
 * @param before as the run before has it; likewise
 * @param earlierRun whether a run before the current one is kept
 */
record SavedMarketEntry(
        SavedMarket market,
        Optional<MarketDefinition> definition,
        Optional<DefinedMarket> now,
        Optional<DefinedMarket> before,
        boolean earlierRun) {}
