package uk.lgcdt.infra.market;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import uk.lgcdt.infra.run.RunId;

/** The markets that a run measured, one entry for each market and year. */
public interface MarketRepository {

    List<MarketMeasure> findAll(RunId run, MarketFilter filter, MarketOrder order, int offset, int limit);

    long count(RunId run, MarketFilter filter);

    Optional<MarketMeasure> find(RunId run, MarketCode market, Year year);

    /** Returns the years with a measured market, latest first. */
    List<Year> measuredYears(RunId run);

    /** Returns every measured year of a market, earliest first. */
    List<MarketMeasure> trend(RunId run, MarketCode market);

    /** Returns one summary for each measured year, earliest first; the filter's own year is not looked at. */
    List<YearSummary> summarise(RunId run, MarketFilter filter);
}
