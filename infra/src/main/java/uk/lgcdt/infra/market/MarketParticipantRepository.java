package uk.lgcdt.infra.market;

import java.time.Year;
import java.util.List;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.run.RunId;

/** Who sells and who buys in the markets that a run measured. */
public interface MarketParticipantRepository {

    /** Returns a page of a market's suppliers by rank. */
    List<MarketSupplier> listSuppliers(RunId run, MarketCode market, Year year, int offset, int limit);

    long countSuppliers(RunId run, MarketCode market, Year year);

    /** Returns what the market's first suppliers of a year, by rank, held in every year in which they won: by year. */
    List<YearShare> listSharesOfFirst(RunId run, MarketCode market, Year year, int suppliers);

    /** Returns a page of a market's buyers, largest known value first. */
    List<MarketBuyer> listBuyers(RunId run, MarketCode market, Year year, int offset, int limit);

    long countBuyers(RunId run, MarketCode market, Year year);

    /** Returns the groups that a supplier sells in, latest year and largest value first. */
    List<SupplierInMarket> listMarketsOf(RunId run, SupplierId supplier, int limit);
}
