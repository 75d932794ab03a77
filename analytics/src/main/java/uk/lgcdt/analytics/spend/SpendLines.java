package uk.lgcdt.analytics.spend;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.unix_date;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import uk.lgcdt.analytics.organisation.PayingCouncil;

/**
 * One row for each published payment; columns are described in {@code docs/lake.md}.
 *
 * <p>A line that is published again exactly, in one file or in several, is kept once; {@link SpendRepeats} remembers the
 * other places. A payment and its taking back are marked, and both stay.
 */
public final class SpendLines {

    /** ONS (GSS) code of the council that paid, or of the one that followed it. */
    public static final String COUNCIL_CODE = "council_code";

    public static final String PAID_ON = "paid_on";

    /** As published. */
    public static final String SUPPLIER_NAME = "supplier_name";

    /** Whole pence, on the basis that {@link #VAT_BASIS} says; a reversal is negative. */
    public static final String PAID_PENCE = "paid_pence";

    public static final String PURPOSE = "purpose";
    public static final String DEPARTMENT = "department";
    public static final String TRANSACTION = "transaction";
    public static final String COMPANY_NUMBER = "company_number";
    public static final String LANDED_FILE_ID = "landed_file_id";
    public static final String POSITION = "position";

    public static final String CATEGORY = "category";
    public static final String SUPPLIER_NUMBER = "supplier_number";

    /** net, gross or unknown. */
    public static final String VAT_BASIS = "vat_basis";

    /** Whether only a period is known; then the day is the period's last. */
    public static final String DATE_APPROXIMATE = "date_approximate";

    /** Whether the supplier's name is withheld. */
    public static final String REDACTED = "redacted";

    /** Whether a payment card was used, as far as the file says. */
    public static final String CARD = "card";

    /** Whether it is a payment that was taken back within {@link #REVERSAL_DAYS} days, or the credit that did so. */
    public static final String REVERSED = "reversed";

    /** How far apart a payment and its taking back may lie. */
    public static final int REVERSAL_DAYS = 92;

    private static final String DAY = "day";

    static final String OTHER = "other_cells";

    private static final StructType RECEIVED = new StructType()
            .add("landed", DataTypes.LongType)
            .add("position", DataTypes.StringType)
            .add("council", DataTypes.StringType)
            .add("paid_on", DataTypes.StringType)
            .add("supplier", DataTypes.StringType)
            .add("amount_gbp", DataTypes.StringType)
            .add("purpose", DataTypes.StringType)
            .add("department", DataTypes.StringType)
            .add("transaction", DataTypes.StringType)
            .add("company_number", DataTypes.StringType)
            .add("category", DataTypes.StringType)
            .add("supplier_number", DataTypes.StringType)
            .add("vat_basis", DataTypes.StringType)
            .add("date_approximate", DataTypes.BooleanType)
            .add("redacted", DataTypes.BooleanType)
            .add("card", DataTypes.BooleanType)
            .add("other", DataTypes.StringType);

    private SpendLines() {}

    /** Reads received lines (column {@code value}, one JSON object each). */
    public static Dataset<Row> of(Dataset<Row> received) {
        return received.select(from_json(col("value"), RECEIVED).as("line"))
                .select(
                        PayingCouncil.ofCode(col("line.council")).as(COUNCIL_CODE),
                        expr("try_cast(line.paid_on as date)").as(PAID_ON),
                        col("line.supplier").as(SUPPLIER_NAME),
                        expr("try_cast(try_cast(line.amount_gbp as decimal(18,2)) * 100 as bigint)")
                                .as(PAID_PENCE),
                        col("line.purpose").as(PURPOSE),
                        col("line.department").as(DEPARTMENT),
                        col("line.transaction").as(TRANSACTION),
                        col("line.company_number").as(COMPANY_NUMBER),
                        col("line.landed").as(LANDED_FILE_ID),
                        col("line.position").as(POSITION),
                        col("line.category").as(CATEGORY),
                        col("line.supplier_number").as(SUPPLIER_NUMBER),
                        coalesce(col("line.vat_basis"), lit("unknown")).as(VAT_BASIS),
                        coalesce(col("line.date_approximate"), lit(false)).as(DATE_APPROXIMATE),
                        coalesce(col("line.redacted"), lit(false)).as(REDACTED),
                        coalesce(col("line.card"), lit(false)).as(CARD),
                        col("line.other").as(OTHER));
    }

    /** Returns the lines that are not among the repeats, with reversals marked. */
    public static Dataset<Row> once(Dataset<Row> lines, Dataset<Row> repeats) {
        return reversals(lines.join(
                        repeats.select(col(LANDED_FILE_ID), col(POSITION)),
                        new String[] {LANDED_FILE_ID, POSITION},
                        "left_anti"))
                .drop(OTHER);
    }

    /** Lines that may be pairs come together, in the order of their days, and are read once. */
    private static Dataset<Row> reversals(Dataset<Row> lines) {
        Dataset<Row> unmarked = lines.withColumn(REVERSED, lit(false)).withColumn(DAY, unix_date(col(PAID_ON)));
        StructType columns = unmarked.schema();
        Column[] alike = {col(COUNCIL_CODE), lower(col(SUPPLIER_NAME)), abs(col(PAID_PENCE))};
        return unmarked.repartition(alike)
                .sortWithinPartitions(
                        alike[0],
                        alike[1],
                        alike[2],
                        col(PAID_ON),
                        col(PAID_PENCE).desc(),
                        col(LANDED_FILE_ID),
                        col(POSITION))
                .mapPartitions(
                        new ReversalPairs(
                                columns.fieldIndex(COUNCIL_CODE),
                                columns.fieldIndex(SUPPLIER_NAME),
                                columns.fieldIndex(PAID_PENCE),
                                columns.fieldIndex(DAY),
                                columns.fieldIndex(REVERSED)),
                        Encoders.row(columns))
                .drop(DAY);
    }
}
