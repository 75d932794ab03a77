package uk.lgcdt.analytics.spend;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.from_json;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * One row for each published payment; columns are described in {@code docs/lake.md}.
 *
 * <p>Equal lines of one file stay: councils do pay the same sum twice on one day. A whole file received twice is left
 * out when it is loaded.
 */
public final class SpendLines {

    /** ONS (GSS) code of the council that paid. */
    public static final String COUNCIL_CODE = "council_code";

    public static final String PAID_ON = "paid_on";

    /** As published. */
    public static final String SUPPLIER_NAME = "supplier_name";

    /** Whole pence, net of VAT as published; a reversal is negative. */
    public static final String PAID_PENCE = "paid_pence";

    public static final String PURPOSE = "purpose";
    public static final String DEPARTMENT = "department";
    public static final String TRANSACTION = "transaction";
    public static final String COMPANY_NUMBER = "company_number";
    public static final String LANDED_FILE_ID = "landed_file_id";
    public static final String POSITION = "position";

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
            .add("company_number", DataTypes.StringType);

    private SpendLines() {}

    /** Reads received lines (column {@code value}, one JSON object each). */
    public static Dataset<Row> of(Dataset<Row> received) {
        return received.select(from_json(col("value"), RECEIVED).as("line"))
                .select(
                        col("line.council").as(COUNCIL_CODE),
                        expr("try_cast(line.paid_on as date)").as(PAID_ON),
                        col("line.supplier").as(SUPPLIER_NAME),
                        expr("try_cast(try_cast(line.amount_gbp as decimal(18,2)) * 100 as bigint)")
                                .as(PAID_PENCE),
                        col("line.purpose").as(PURPOSE),
                        col("line.department").as(DEPARTMENT),
                        col("line.transaction").as(TRANSACTION),
                        col("line.company_number").as(COMPANY_NUMBER),
                        col("line.landed").as(LANDED_FILE_ID),
                        col("line.position").as(POSITION));
    }
}
