package uk.lgcdt.infra.market;

import java.util.List;
import uk.lgcdt.infra.run.RunId;

/** The figures that a run measured of each market, one entry for each measure. */
public interface MarketFigureRepository {

    /** Returns every figure of a market in all its years, each company by itself: by year, measure and basis. */
    default List<MarketFigure> listFigures(RunId run, MarketCode market) {
        return listFigures(run, market, Sellers.COMPANIES);
    }

    /** Returns every figure of a market in all its years with companies or groups as sellers. */
    List<MarketFigure> listFigures(RunId run, MarketCode market, Sellers sellers);
}
