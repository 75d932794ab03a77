package uk.lgcdt.infra.market;

import java.util.List;
import uk.lgcdt.infra.run.RunId;

/** The figures that a run measured of each market, one entry for each measure. */
public interface MarketFigureRepository {

    /** Returns every figure of a market in all its years: by year, measure and basis. */
    List<MarketFigure> listFigures(RunId run, MarketCode market);
}
