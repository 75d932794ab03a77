package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.exp;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.CONTRACTS;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import uk.lgcdt.infra.market.Measure;

/**
 * Further measures of how far a market and year is held by few suppliers: of known value, of contracts, and of councils
 * that buy ("installed base"). The formulas are in {@code docs/measures}.
 *
 * <p>Sums are of whole numbers; only the last quotient of such sums, and the logarithms, are floating-point, so that no
 * figure depends on the order of rows.
 */
public final class ConcentrationFigures {

    private static final Seq<String> KEY =
            CollectionConverters.asScala(List.of(MARKET, YEAR)).toSeq();

    private static final String PENCE = "pence";
    private static final String VALUED = "valued";
    private static final String TOTAL = "total";
    private static final String SQUARES = "squares";
    private static final String RANKED = "ranked";
    private static final String LOGARITHMS = "logarithms";
    private static final String SELLERS = "sellers";
    private static final String CONTRACTS_OF_ALL = "contracts_of_all";
    private static final String CONTRACT_SQUARES = "contract_squares";

    private ConcentrationFigures() {}

    /**
     * @param measures {@link MarketMeasures}: whose value figures may be shown is decided there
     * @param suppliers {@link MarketSuppliers}
     * @param installed {@link InstalledBase}
     */
    public static Dataset<Row> of(Dataset<Row> measures, Dataset<Row> suppliers, Dataset<Row> installed) {
        Dataset<Row> sums = measures.select(
                        MARKET,
                        YEAR,
                        ConcentrationByMarket.REASON,
                        ConcentrationByMarket.N,
                        ConcentrationByMarket.COVERAGE,
                        ConcentrationByMarket.HHI,
                        ConcentrationByMarket.TOP_SHARE,
                        ConcentrationByMarket.TOP_FOUR_SHARE,
                        ConcentrationByMarket.EFFECTIVE_SUPPLIERS)
                .join(addedUp(suppliers), KEY, "left")
                .join(installed, KEY, "left");
        return Figure.rows(
                sums,
                List.of(
                        ofValue(Measure.HHI, col(ConcentrationByMarket.HHI)),
                        ofValue(Measure.TOP_SHARE, col(ConcentrationByMarket.TOP_SHARE)),
                        ofValue(Measure.TOP_FOUR_SHARE, col(ConcentrationByMarket.TOP_FOUR_SHARE)),
                        ofValue(Measure.EFFECTIVE_SUPPLIERS, col(ConcentrationByMarket.EFFECTIVE_SUPPLIERS)),
                        ofValue(Measure.NORMALISED_HHI, normalised()),
                        ofValue(Measure.TOP_THREE_SHARE, Exact.percent(col(top(3)), col(TOTAL))),
                        ofValue(Measure.TOP_FIVE_SHARE, Exact.percent(col(top(5)), col(TOTAL))),
                        ofValue(Measure.TOP_EIGHT_SHARE, Exact.percent(col(top(8)), col(TOTAL))),
                        ofValue(Measure.ENTROPY_EFFECTIVE_SUPPLIERS, entropyEffective()),
                        ofValue(Measure.GINI, gini()),
                        ofContracts(Measure.HHI, index(col(CONTRACT_SQUARES), col(CONTRACTS_OF_ALL))),
                        ofContracts(Measure.CORRECTED_HHI, corrected()),
                        new Figure(
                                Measure.HHI,
                                "buyers",
                                index(col(InstalledBase.SQUARES), col(InstalledBase.INSTALLATIONS)),
                                number(InstalledBase.SUPPLIERS),
                                Exact.percent(number(InstalledBase.SUPPLIERS), number(SELLERS)),
                                fewSuppliers(number(InstalledBase.SUPPLIERS)))));
    }

    private static Dataset<Row> addedUp(Dataset<Row> suppliers) {
        Column pence = Exact.whole(col(PENCE));
        Column contracts = col(CONTRACTS).cast("bigint");
        return suppliers
                .withColumn(PENCE, col("awarded_gbp").multiply(100).cast("decimal(18,0)"))
                .groupBy(MARKET, YEAR)
                .agg(
                        count(PENCE).as(VALUED),
                        sum(pence).as(TOTAL),
                        sum(when(col("rank").leq(3), pence)).as(top(3)),
                        sum(when(col("rank").leq(5), pence)).as(top(5)),
                        sum(when(col("rank").leq(8), pence)).as(top(8)),
                        sum(Exact.squared(col(PENCE))).as(SQUARES),
                        sum(Exact.whole(col("rank").multiply(col(PENCE)))).as(RANKED),
                        sum(logarithm()).as(LOGARITHMS),
                        count(lit(1)).as(SELLERS),
                        sum(contracts).as(CONTRACTS_OF_ALL),
                        sum(contracts.multiply(contracts)).as(CONTRACT_SQUARES));
    }

    /** x ln x, to six decimals, so that the sum of many is the same in any order; nought adds nothing. */
    private static Column logarithm() {
        Column x = col(PENCE).cast("double");
        return when(x.gt(0), x.multiply(log(x))).otherwise(lit(0.0)).cast("decimal(38,6)");
    }

    private static Figure ofValue(Measure measure, Column value) {
        return new Figure(
                measure,
                "value",
                value,
                col(ConcentrationByMarket.N),
                col(ConcentrationByMarket.COVERAGE),
                col(ConcentrationByMarket.REASON));
    }

    /** Every contract counts, whether its value is known or not. */
    private static Figure ofContracts(Measure measure, Column value) {
        return new Figure(
                measure,
                "contracts",
                value,
                number(SELLERS),
                when(number(SELLERS).gt(0), lit(100)),
                fewSuppliers(number(SELLERS)));
    }

    private static Column fewSuppliers(Column suppliers) {
        return when(number(SELLERS).equalTo(0), lit(MeasureStatus.NO_CONTRACTS))
                .when(suppliers.lt(MeasureStatus.FEWEST), lit(MeasureStatus.TOO_FEW_SUPPLIERS));
    }

    private static Column index(Column squares, Column total) {
        return Exact.quotient(
                Exact.whole(squares).multiply(lit(10_000)),
                Exact.whole(Exact.whole(total).multiply(Exact.whole(total))),
                2);
    }

    private static Column normalised() {
        Column n = col(VALUED).cast("double");
        Column others = when(n.gt(1), n.minus(1));
        Column herfindahl =
                col(SQUARES).cast("double").divide(Exact.squared(col(TOTAL)).cast("double"));
        return round(n.multiply(herfindahl).minus(1).divide(others), 4);
    }

    private static Column corrected() {
        Column all = col(CONTRACTS_OF_ALL);
        return Exact.quotient(
                Exact.whole(col(CONTRACT_SQUARES).minus(all)).multiply(lit(10_000)),
                Exact.whole(all.multiply(all.minus(1))),
                2);
    }

    private static Column entropyEffective() {
        Column total = col(TOTAL).cast("double");
        return round(exp(log(total).minus(col(LOGARITHMS).cast("double").divide(total))), 4);
    }

    private static Column gini() {
        Column most = Exact.whole(
                Exact.whole(col(TOTAL)).multiply(Exact.whole(col(VALUED).plus(1))));
        Column difference = Exact.whole(most.minus(Exact.whole(col(RANKED).multiply(lit(2)))));
        return Exact.quotient(difference, Exact.whole(Exact.whole(col(TOTAL)).multiply(Exact.whole(col(VALUED)))), 4);
    }

    private static Column number(String column) {
        return coalesce(col(column), lit(0L));
    }

    private static String top(int n) {
        return "top_" + n;
    }
}
