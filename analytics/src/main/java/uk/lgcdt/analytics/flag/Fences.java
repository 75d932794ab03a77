package uk.lgcdt.analytics.flag;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.percentile;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Where outliers begin: 1.5 interquartile ranges beyond the quartiles, as box plots have it. Figures are whole numbers, such
 * as hundredths of a percent, so that the quartiles, their quarters and halves are exact in floating point.
 */
final class Fences {

    static final String LOWER = "lower_fence";
    static final String UPPER = "upper_fence";
    static final String COMPARED = "compared";

    private static final String FIRST = "first_quartile";
    private static final String THIRD = "third_quartile";

    private Fences() {}

    /**
     * Rows with the fences of one of their columns beside; null where there are too few to compare, or no spread.
     *
     * @param rows are gone through twice
     */
    static Dataset<Row> around(Dataset<Row> rows, Column figure) {
        Column range = col(THIRD).minus(col(FIRST));
        Column apart = col(COMPARED).geq(FlagRules.FEWEST_COMPARED).and(range.gt(0));
        Dataset<Row> fences = rows.agg(
                        count(figure).as(COMPARED),
                        percentile(figure, lit(0.25)).as(FIRST),
                        percentile(figure, lit(0.75)).as(THIRD))
                .select(
                        col(COMPARED),
                        when(apart, col(FIRST).minus(range.multiply(FlagRules.FENCE)))
                                .as(LOWER),
                        when(apart, col(THIRD).plus(range.multiply(FlagRules.FENCE)))
                                .as(UPPER));
        return rows.crossJoin(fences);
    }

    /** Why there is no fence; null where there is one. */
    static Column reason() {
        return when(col(COMPARED).lt(FlagRules.FEWEST_COMPARED), lit("too-few-compared"))
                .when(col(UPPER).isNull(), lit("no-spread"));
    }
}
