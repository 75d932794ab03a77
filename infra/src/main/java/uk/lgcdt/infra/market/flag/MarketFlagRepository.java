package uk.lgcdt.infra.market.flag;

import java.time.Instant;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.run.RunId;

/** Flags of markets, computed from a run's figures and the thresholds in force at a moment. */
public interface MarketFlagRepository {

    /** Returns one flag for each threshold in force, in the order of {@link MarketFlagKind}. */
    List<MarketFlag> list(RunId run, MarketCode market, Year year, Instant at);

    /** Returns the counts of all these markets with one query; every market has an entry. */
    Map<MarketCode, FlagCount> count(RunId run, Collection<MarketCode> markets, Year year, Instant at);
}
