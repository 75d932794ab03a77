package uk.lgcdt.analytics.dependency;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.AWARDED_PENCE;
import static uk.lgcdt.analytics.market.AwardLines.BUYER_ID;
import static uk.lgcdt.analytics.market.AwardLines.FRAMEWORK;
import static uk.lgcdt.analytics.market.AwardLines.ORDINAL;
import static uk.lgcdt.analytics.market.AwardLines.SUPPLIER_ID;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import uk.lgcdt.analytics.Pounds;
import uk.lgcdt.analytics.market.Exact;
import uk.lgcdt.analytics.market.MeasureStatus;

/**
 * What each supplier holds of each buyer's awarded value of a year, and each buyer of each supplier's: the published
 * table {@code dependency} without its run. Source: {@code docs/measures/dependency.md}.
 *
 * <p>Frameworks hold nothing, and what a body awards to itself is no dependency. An award to several suppliers is one
 * contract of the buyer's and one of each supplier's.
 */
public final class Dependencies {

    public static final String CONTRACTS = "contracts";
    public static final String VALUED_CONTRACTS = "valued_contracts";

    /** Percent of the buyer's known value of the year, two decimals. */
    public static final String BUYER_SHARE = "buyer_share";

    /** Percent of the supplier's known value of the year, two decimals. */
    public static final String SUPPLIER_SHARE = "supplier_share";

    static final String PENCE = "pence";

    private static final String FIRST = "first_contracts";
    private static final String FIRST_VALUED = "first_valued_contracts";

    private Dependencies() {}

    /** One row for each buyer, supplier and year of {@code AwardLines}. */
    public static Dataset<Row> of(Dataset<Row> awardLines) {
        return pairs(awardLines).transform(Dependencies::shares);
    }

    /** Lines that can make one dependent on the other. */
    static Dataset<Row> between(Dataset<Row> awardLines) {
        return awardLines.where(not(col(FRAMEWORK)).and(col(BUYER_ID).notEqual(col(SUPPLIER_ID))));
    }

    private static Dataset<Row> pairs(Dataset<Row> awardLines) {
        Column first = col(ORDINAL).equalTo(1);
        return between(awardLines)
                .groupBy(BUYER_ID, SUPPLIER_ID, YEAR)
                .agg(
                        count(lit(1)).as(CONTRACTS),
                        count(AWARDED_PENCE).as(VALUED_CONTRACTS),
                        sum(AWARDED_PENCE).as(PENCE),
                        count(when(first, lit(1))).as(FIRST),
                        count(when(first, col(AWARDED_PENCE))).as(FIRST_VALUED));
    }

    private static Dataset<Row> shares(Dataset<Row> pairs) {
        Party buyer = new Party(BUYER_ID, FIRST, FIRST_VALUED);
        Party supplier = new Party(SUPPLIER_ID, CONTRACTS, VALUED_CONTRACTS);
        return pairs.select(
                col(BUYER_ID),
                col(SUPPLIER_ID),
                col(YEAR),
                col(CONTRACTS).cast("int").as(CONTRACTS),
                col(VALUED_CONTRACTS).cast("int").as(VALUED_CONTRACTS),
                Pounds.ofPence(col(PENCE)).as("awarded_gbp"),
                buyer.share().as(BUYER_SHARE),
                buyer.n().as("buyer_n"),
                buyer.coverage().as("buyer_coverage"),
                MeasureStatus.of(buyer.reason()).as("buyer_status"),
                buyer.reason().as("buyer_reason"),
                supplier.share().as(SUPPLIER_SHARE),
                supplier.n().as("supplier_n"),
                supplier.coverage().as("supplier_coverage"),
                MeasureStatus.of(supplier.reason()).as("supplier_status"),
                supplier.reason().as("supplier_reason"));
    }

    /**
     * One of the two, with all it has to do with others in the year.
     *
     * @param id the column that tells it
     * @param contracts the column that adds up to its contracts
     * @param valued the column that adds up to its contracts of known value
     */
    private record Party(String id, String contracts, String valued) {

        Column share() {
            return MeasureStatus.shown(reason(), Exact.percent(col(PENCE), total(PENCE)));
        }

        Column n() {
            return total(valued).cast("int");
        }

        Column coverage() {
            return Exact.percent(total(valued), total(contracts));
        }

        Column reason() {
            return when(
                            total(valued).multiply(100).lt(total(contracts).multiply(MeasureStatus.LEAST_COVERAGE)),
                            lit(MeasureStatus.TOO_FEW_VALUED))
                    .when(total(valued).lt(MeasureStatus.FEWEST), lit(MeasureStatus.TOO_FEW_CONTRACTS))
                    .when(col(PENCE).isNull(), lit(MeasureStatus.TOO_FEW_VALUED));
        }

        private Column total(String column) {
            return sum(column).over(Window.partitionBy(id, YEAR));
        }
    }
}
