package uk.lgcdt.analytics.market;

import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return families(measures, suppliersByMarket, suppliers, awardLines, buyers, sourcing).values().stream()
                .reduce(Dataset::unionByName)
                .orElseThrow();
    }

    /**
     * The same by family, in order, under the name of the page in {@code docs/measures} or of what it is about. The sums
     * that several of them share are taken here, once.
     */
    public static Map<String, Dataset<Row>> families(
            Dataset<Row> measures,
            Dataset<Row> suppliersByMarket,
            Dataset<Row> suppliers,
            Dataset<Row> awardLines,
            Dataset<Row> buyers,
            Dataset<Row> sourcing) {
        Dataset<Row> awards = AwardCases.of(awardLines, sourcing);
        Dataset<Row> purchases = Purchases.of(awardLines, buyers);
        Dataset<Row> totals = measures.select(MARKET, YEAR)
                .join(Purchases.addedUp(purchases), KEY, "left")
                .localCheckpoint();
        Map<String, Dataset<Row>> families = new LinkedHashMap<>();
        families.put(
                "concentration", ConcentrationFigures.of(measures, suppliers, InstalledBase.of(awardLines, buyers)));
        families.put("dynamism", Dynamism.of(measures, suppliers));
        families.put("competition", CompetitionFigures.of(measures, awards));
        families.put("tenders", TenderFigures.of(measures, TenderCases.of(sourcing)));
        families.put("lock-in", LockInFigures.of(totals, purchases));
        families.put("sme-participation", SmeFigures.of(measures, suppliersByMarket, SmeBids.of(awardLines, sourcing)));
        families.put("local-and-vcse", LocalFigures.of(totals));
        families.put("frameworks", FrameworkFigures.of(totals, purchases));
        families.put("shared-contracts", SharedFigures.of(totals));
        families.put("price-dispersion", PriceFigures.of(totals, purchases, sourcing));
        return families;
    }
}
