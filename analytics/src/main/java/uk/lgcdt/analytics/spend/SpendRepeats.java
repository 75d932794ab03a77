package uk.lgcdt.analytics.spend;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.trim;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * One row for each line that repeats an earlier one in every cell, in the same file or in another; columns are described
 * in {@code docs/lake.md}.
 */
public final class SpendRepeats {

    /** The place that counts: the first, by file and row. */
    public static final String FIRST_FILE_ID = "first_landed_file_id";

    public static final String FIRST_POSITION = "first_position";

    private static final Column[] EVERY_CELL = {
        col(SpendLines.COUNCIL_CODE),
        col(SpendLines.PAID_ON),
        lower(trim(col(SpendLines.SUPPLIER_NAME))),
        col(SpendLines.PAID_PENCE),
        col(SpendLines.TRANSACTION),
        col(SpendLines.PURPOSE),
        col(SpendLines.DEPARTMENT),
        col(SpendLines.CATEGORY),
        col(SpendLines.SUPPLIER_NUMBER),
        col(SpendLines.COMPANY_NUMBER),
        col(SpendLines.OTHER)
    };

    private SpendRepeats() {}

    /** @param lines of {@link SpendLines#of} */
    public static Dataset<Row> of(Dataset<Row> lines) {
        WindowSpec alike = Window.partitionBy(EVERY_CELL)
                .orderBy(col(SpendLines.LANDED_FILE_ID), length(col(SpendLines.POSITION)), col(SpendLines.POSITION));
        return lines.where(col(SpendLines.PAID_ON)
                        .isNotNull()
                        .and(col(SpendLines.PAID_PENCE).isNotNull()))
                .withColumn("place", row_number().over(alike))
                .withColumn(FIRST_FILE_ID, first(SpendLines.LANDED_FILE_ID).over(alike))
                .withColumn(FIRST_POSITION, first(SpendLines.POSITION).over(alike))
                .where(col("place").gt(1))
                .select(
                        col(SpendLines.COUNCIL_CODE),
                        col(SpendLines.LANDED_FILE_ID),
                        col(SpendLines.POSITION),
                        col(FIRST_FILE_ID),
                        col(FIRST_POSITION),
                        col(SpendLines.PAID_PENCE),
                        col(SpendLines.PAID_ON),
                        col(SpendLines.SUPPLIER_NAME),
                        col(SpendLines.VAT_BASIS),
                        col(SpendLines.REDACTED));
    }
}
