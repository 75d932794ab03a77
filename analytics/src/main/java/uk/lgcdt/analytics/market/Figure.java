package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.lgcdt.infra.market.Measure;

/**
 * How one row of the published table {@code market_figure} is made from a row of a market's sums.
 *
 * @param basis what shares are shares of; empty where there is one basis only
 * @param value in the measure's unit; looked at where there is no reason against it
 * @param n cases used
 * @param coverage percent of all cases that could be used, two decimals
 * @param reason why the figure is not shown; null to show it
 */
public record Figure(Measure measure, Column basis, Column value, Column n, Column coverage, Column reason) {

    /** Four decimals, the type of the published table. */
    public static final String VALUE = "decimal(22,4)";

    /** With the same basis for every row. */
    public Figure(Measure measure, String basis, Column value, Column n, Column coverage, Column reason) {
        this(measure, lit(basis), value, n, coverage, reason);
    }

    /** One row for each figure of each of the rows, which have a market and a year. */
    public static Dataset<Row> rows(Dataset<Row> sums, List<Figure> figures) {
        Column[] structs = figures.stream().map(Figure::row).toArray(Column[]::new);
        return sums.select(col(MARKET), col(YEAR), inline(array(structs)));
    }

    private Column row() {
        return struct(
                lit(measure.key()).as("measure"),
                basis.as("basis"),
                MeasureStatus.shown(reason, value.cast(VALUE)).as("value"),
                lit(measure.unit()).as("unit"),
                n.cast("bigint").as("n"),
                coverage.cast("decimal(5,2)").as("coverage"),
                MeasureStatus.of(reason).as("status"),
                reason.cast("string").as("reason"));
    }
}
