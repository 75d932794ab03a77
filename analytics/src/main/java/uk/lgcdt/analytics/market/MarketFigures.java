package uk.lgcdt.analytics.market;

import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import uk.lgcdt.analytics.notice.Sourcing;

/** Every further figure of each market and year: the published table {@code market_figure} without its run. */
public final class MarketFigures {

    private static final Seq<String> KEY =
            CollectionConverters.asScala(List.of(MARKET, YEAR)).toSeq();

    private MarketFigures() {}

    /**
     * @param measures {@link MarketMeasures}
     * @param suppliersByMarket {@link SuppliersByMarket}
     * @param suppliers {@link MarketSuppliers}
     * @param awardLines {@link AwardLines}
     * @param buyers {@link Buyers}
     * @param sourcing {@link Sourcing}
     */
    public static Dataset<Row> of(
            Dataset<Row> measures,
            Dataset<Row> suppliersByMarket,
            Dataset<Row> suppliers,
            Dataset<Row> awardLines,
            Dataset<Row> buyers,
            Dataset<Row> sourcing) {
        Dataset<Row> awards = AwardCases.of(awardLines, sourcing);
        Dataset<Row> purchases = Purchases.of(awardLines, buyers);
        Dataset<Row> totals = measures.select(MARKET, YEAR).join(Purchases.addedUp(purchases), KEY, "left");
        return ConcentrationFigures.of(measures, suppliers, InstalledBase.of(awardLines, buyers))
                .unionByName(Dynamism.of(measures, suppliers))
                .unionByName(CompetitionFigures.of(measures, awards))
                .unionByName(TenderFigures.of(measures, TenderCases.of(sourcing)))
                .unionByName(LockInFigures.of(totals, purchases))
                .unionByName(SmeFigures.of(measures, suppliersByMarket, SmeBids.of(awardLines, sourcing)))
                .unionByName(LocalFigures.of(totals))
                .unionByName(FrameworkFigures.of(totals, purchases))
                .unionByName(PriceFigures.of(totals, purchases, sourcing));
    }
}
