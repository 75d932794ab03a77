package uk.lgcdt.analytics.market;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Every further figure of each market and year: the published table {@code market_figure} without its run. */
public final class MarketFigures {

    private MarketFigures() {}

    /**
     * @param measures {@link MarketMeasures}
     * @param suppliers {@link MarketSuppliers}
     * @param buyers {@link Buyers}
     * @param sourcing {@link uk.lgcdt.analytics.notice.Sourcing}
     */
    public static Dataset<Row> of(
            Dataset<Row> measures,
            Dataset<Row> suppliers,
            Dataset<Row> awardLines,
            Dataset<Row> buyers,
            Dataset<Row> sourcing) {
        Dataset<Row> awards = AwardCases.of(awardLines, sourcing);
        Dataset<Row> tenders = TenderCases.of(sourcing);
        return ConcentrationFigures.of(measures, suppliers, InstalledBase.of(awardLines, buyers))
                .unionByName(Dynamism.of(measures, suppliers))
                .unionByName(CompetitionFigures.of(measures, awards, tenders));
    }
}
