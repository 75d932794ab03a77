package uk.lgcdt.analytics.spend;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.quarter;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;
import static uk.lgcdt.analytics.spend.SpendLines.COUNCIL_CODE;
import static uk.lgcdt.analytics.spend.SpendLines.PAID_ON;
import static uk.lgcdt.analytics.spend.SpendLines.PAID_PENCE;
import static uk.lgcdt.analytics.spend.SpendLines.REDACTED;
import static uk.lgcdt.analytics.spend.SpendLines.SUPPLIER_NAME;
import static uk.lgcdt.analytics.spend.SpendLines.VAT_BASIS;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.lgcdt.analytics.Pounds;

/**
 * What each buyer paid in each period, as a reader of its published files would add it up: the published table
 * {@code buyer_spend_summary} without its run; {@code docs/measures/buyer-spend-summary.md}.
 *
 * <p>A line that repeats one of another file is left out: files overlap. One that repeats a line of its own file is counted
 * here, unlike in {@link BuyerSpend}: where a file has few columns, two payments on a day look the same.
 *
 * <p>Lines are grouped once, by buyer, supplier, month and basis; all periods are added up from there. Nothing is sorted: of
 * a period's largest suppliers only the twenty totals are kept.
 */
public final class BuyerSpendSummary {

    /** Of {@link #BASIS}: amounts of every basis together, as the files have them. */
    static final String EVERY_BASIS = "all";

    private static final String BUYER = "buyer";
    private static final String KIND = "period_kind";
    private static final String PERIOD = "period";
    private static final String BASIS = "vat_basis";
    private static final String SUPPLIER = "supplier";
    private static final String MONTH = "month";
    private static final String LINES = "lines";
    private static final String PENCE = "pence";
    private static final String POSITIVE = "positive";
    private static final String LARGEST = "largest";
    private static final String SQUARE = "square";

    /** Whether a line is the same in every cell as an earlier one: none, in its own file, in another. */
    private static final String REPEAT = "repeat";

    private static final String NONE = "none";
    private static final String SAME_FILE = "same-file";
    private static final String OTHER_FILE = "other-file";

    private static final Column[] SUMMARY = {col(BUYER), col(KIND), col(PERIOD), col(BASIS)};

    /** Of so many suppliers at most a share is taken together. */
    private static final int KEPT = 20;

    /** Below so many suppliers with a positive total no share is shown. */
    private static final int FEWEST = 3;

    private BuyerSpendSummary() {}

    /**
     * @param spendLines {@link SpendLines#once}
     * @param repeats {@link SpendRepeats}
     */
    public static Dataset<Row> of(Dataset<Row> spendLines, Dataset<Row> repeats) {
        Column[] columns = {
            col(COUNCIL_CODE), col(PAID_ON), col(SUPPLIER_NAME), col(PAID_PENCE), col(VAT_BASIS), col(REDACTED)
        };
        Dataset<Row> once = spendLines.select(columns).withColumn(REPEAT, lit(NONE));
        Column sameFile = col(SpendLines.LANDED_FILE_ID).equalTo(col(SpendRepeats.FIRST_FILE_ID));
        Dataset<Row> again = repeats.withColumn(
                        REPEAT, when(sameFile, lit(SAME_FILE)).otherwise(lit(OTHER_FILE)))
                .select(spread(columns));
        return once.union(again)
                .where(col(COUNCIL_CODE).isNotNull())
                .transform(BuyerSpendSummary::byMonth)
                .transform(BuyerSpendSummary::byPeriod)
                .transform(BuyerSpendSummary::added);
    }

    private static Column[] spread(Column[] columns) {
        Column[] all = Arrays.copyOf(columns, columns.length + 1);
        all[columns.length] = col(REPEAT);
        return all;
    }

    private static Dataset<Row> byMonth(Dataset<Row> lines) {
        Column counted = col(REPEAT).notEqual(OTHER_FILE);
        Column paid = when(counted, col(PAID_PENCE));
        // All that follows is grouped by buyer and supplier, and something more: lines change places once.
        return lines.withColumn(SUPPLIER, supplier())
                .repartition(col(COUNCIL_CODE), col(SUPPLIER))
                .withColumn(MONTH, trunc(col(PAID_ON), MONTH))
                .groupBy(
                        col(COUNCIL_CODE).as(BUYER),
                        col(SUPPLIER),
                        col(MONTH),
                        col(VAT_BASIS).as(BASIS))
                .agg(
                        count(paid).as(LINES),
                        sum(paid).as(PENCE),
                        min(when(counted, col(PAID_ON))).as("first_on"),
                        max(when(counted, col(PAID_ON))).as("last_on"),
                        count(when(paid.lt(0), 1)).as("negative_lines"),
                        sum(when(paid.lt(0), paid)).as("negative_pence"),
                        count(when(col(REDACTED), paid)).as("redacted_lines"),
                        sum(when(col(REDACTED), paid)).as("redacted_pence"),
                        count(when(counted.and(col(PAID_PENCE).isNull()), 1)).as("lines_without_amount"),
                        count(when(counted.and(col(PAID_ON).isNull()), 1)).as("lines_without_date"),
                        count(when(col(REPEAT).equalTo(SAME_FILE), 1)).as("same_file_repeats"),
                        sum(when(col(REPEAT).equalTo(SAME_FILE), col(PAID_PENCE)))
                                .as("same_file_repeats_pence"),
                        count(when(col(REPEAT).equalTo(OTHER_FILE), 1)).as("other_file_repeats"),
                        sum(when(col(REPEAT).equalTo(OTHER_FILE), col(PAID_PENCE)))
                                .as("other_file_repeats_pence"));
    }

    private static Dataset<Row> byPeriod(Dataset<Row> months) {
        Column month = col(MONTH);
        Column written = month.cast("string");
        Column year = substring_index(written, "-", 1);
        Column financial = year(add_months(month, -3));
        Column next = lpad(pmod(financial.plus(1), lit(100)).cast("string"), 2, "0");
        Column periods = array(
                period("all", lit("all")),
                period("year", year),
                period("financial-year", concat(financial.cast("string"), lit("-"), next)),
                period("quarter", concat(year, lit("-Q"), quarter(month).cast("string"))),
                period("month", substring_index(written, "-", 2)));
        return months.withColumn("each", explode(periods))
                .withColumn(KIND, col("each." + KIND))
                .withColumn(PERIOD, col("each." + PERIOD))
                .where(col(PERIOD).isNotNull())
                .withColumn(BASIS, explode(array(col(BASIS), lit(EVERY_BASIS))))
                .groupBy(col(BUYER), col(KIND), col(PERIOD), col(BASIS), col(SUPPLIER))
                .agg(
                        sum(LINES).as(LINES),
                        sum(PENCE).as(PENCE),
                        min("first_on").as("first_on"),
                        max("last_on").as("last_on"),
                        sum("negative_lines").as("negative_lines"),
                        sum("negative_pence").as("negative_pence"),
                        sum("redacted_lines").as("redacted_lines"),
                        sum("redacted_pence").as("redacted_pence"),
                        sum("lines_without_amount").as("lines_without_amount"),
                        sum("lines_without_date").as("lines_without_date"),
                        sum("same_file_repeats").as("same_file_repeats"),
                        sum("same_file_repeats_pence").as("same_file_repeats_pence"),
                        sum("other_file_repeats").as("other_file_repeats"),
                        sum("other_file_repeats_pence").as("other_file_repeats_pence"));
    }

    private static Column period(String kind, Column name) {
        return struct(lit(kind).as(KIND), name.as(PERIOD));
    }

    private static Dataset<Row> added(Dataset<Row> suppliers) {
        Column known = col(SUPPLIER).isNotNull();
        Column square =
                col(POSITIVE).cast("decimal(19,0)").multiply(col(POSITIVE).cast("decimal(19,0)"));
        return suppliers
                .withColumn(POSITIVE, when(known.and(col(PENCE).gt(0)), col(PENCE)))
                .groupBy(SUMMARY)
                .agg(
                        sum(LINES).as(LINES),
                        gbp(PENCE).as("paid_gbp"),
                        min("first_on").as("first_on"),
                        max("last_on").as("last_on"),
                        count(when(known.and(col(LINES).gt(0)), 1)).as("suppliers"),
                        count(POSITIVE).as("positive_suppliers"),
                        sum(POSITIVE).as(POSITIVE),
                        sum(square).as(SQUARE),
                        max_by(col(POSITIVE), col(POSITIVE), KEPT).as(LARGEST),
                        sum("negative_lines").as("negative_lines"),
                        gbp("negative_pence").as("negative_gbp"),
                        sum("redacted_lines").as("redacted_lines"),
                        gbp("redacted_pence").as("redacted_gbp"),
                        sum(when(known, 0).otherwise(col(LINES))).as("lines_without_supplier"),
                        sum("lines_without_date").as("lines_without_date"),
                        sum("lines_without_amount").as("lines_without_amount"),
                        sum("same_file_repeats").as("same_file_repeats"),
                        gbp("same_file_repeats_pence").as("same_file_repeats_gbp"),
                        sum("other_file_repeats").as("other_file_repeats"),
                        gbp("other_file_repeats_pence").as("other_file_repeats_gbp"))
                .transform(BuyerSpendSummary::shares);
    }

    private static Dataset<Row> shares(Dataset<Row> sums) {
        Column reason = when(col("positive_suppliers").equalTo(0), lit("no-positive-total"))
                .when(col("positive_suppliers").lt(FEWEST), lit("too-few-suppliers"))
                .when(col("lines_without_supplier").multiply(2).gt(col(LINES)), lit("too-few-named"));
        Column status = when(reason.isNull(), lit("calculated"))
                .when(reason.equalTo("no-positive-total"), lit("undefined"))
                .otherwise(lit("insufficient"));
        Column total = col(POSITIVE).cast("double");
        Column hhi = col(SQUARE).cast("double").divide(total).divide(total).multiply(10_000);
        return sums.withColumn("concentration_status", status)
                .withColumn("concentration_reason", reason)
                .withColumn("top_5_share", share(5, total, reason))
                .withColumn("top_10_share", share(10, total, reason))
                .withColumn("top_20_share", share(KEPT, total, reason))
                .withColumn("hhi", when(reason.isNull(), round(hhi, 2).cast("decimal(7,2)")))
                .withColumn(
                        "coverage",
                        when(
                                col(LINES).gt(0),
                                round(
                                                col(LINES)
                                                        .minus(col("lines_without_supplier"))
                                                        .multiply(100.0)
                                                        .divide(col(LINES)),
                                                2)
                                        .cast("decimal(5,2)")))
                .drop(POSITIVE, SQUARE, LARGEST);
    }

    /** What the largest suppliers hold together; which of those alike is counted does not matter to their sum. */
    private static Column share(int suppliers, Column total, Column reason) {
        Column held = aggregate(slice(col(LARGEST), 1, suppliers), lit(0L), Column::plus);
        return when(
                reason.isNull(), round(held.multiply(100.0).divide(total), 2).cast("decimal(5,2)"));
    }

    private static Column gbp(String pence) {
        return Pounds.ofPence(coalesce(sum(pence), lit(0L)));
    }

    /** Names alike but for case and spaces are one supplier here, as in a reader's own list; an empty one is none. */
    private static Column supplier() {
        Column plain = trim(regexp_replace(lower(col(SUPPLIER_NAME)), "\\s+", " "));
        return when(plain.notEqual(""), plain);
    }
}
