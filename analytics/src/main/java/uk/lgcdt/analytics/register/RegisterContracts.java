package uk.lgcdt.analytics.register;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.substring;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The contracts of councils' registers: the table {@code register_contract} without its run.
 *
 * <p>A contract listed in several registers is one: the register landed last tells. It is the same contract where council,
 * reference, title, supplier and start are the same; references alone are used for several contracts.
 */
public final class RegisterContracts {

    private static final String KEY = "contract_key";
    private static final String COUNCIL = "council_code";
    private static final String COPY = "copy";

    private static final StructType RECEIVED = new StructType()
            .add("landed", DataTypes.LongType)
            .add("position", DataTypes.StringType)
            .add("council", DataTypes.StringType)
            .add("reference", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("description", DataTypes.StringType)
            .add("department", DataTypes.StringType)
            .add("supplier", DataTypes.StringType)
            .add("company_number", DataTypes.StringType)
            .add("total_gbp", DataTypes.StringType)
            .add("annual_gbp", DataTypes.StringType)
            .add("vat_gbp", DataTypes.StringType)
            .add("starts_on", DataTypes.StringType)
            .add("ends_on", DataTypes.StringType)
            .add("approximate", DataTypes.BooleanType)
            .add("review_on", DataTypes.StringType)
            .add("extension", DataTypes.StringType)
            .add("route", DataTypes.StringType)
            .add("sme", DataTypes.BooleanType)
            .add("vcse", DataTypes.BooleanType)
            .add("category", DataTypes.StringType);

    private RegisterContracts() {}

    /** Reads received lines (column {@code value}, one JSON object each). */
    public static Dataset<Row> of(Dataset<Row> received) {
        return received.select(from_json(col("value"), RECEIVED).as("line"))
                .transform(RegisterContracts::columns)
                .transform(RegisterContracts::latest);
    }

    private static Dataset<Row> columns(Dataset<Row> lines) {
        return lines.select(
                col("line.council").as(COUNCIL),
                key().as(KEY),
                col("line.reference"),
                col("line.title"),
                col("line.description"),
                col("line.department"),
                col("line.supplier").as("supplier_name"),
                col("line.company_number"),
                pounds("total_gbp").as("total_gbp"),
                pounds("annual_gbp").as("annual_gbp"),
                pounds("vat_gbp").as("irrecoverable_vat_gbp"),
                day("starts_on").as("starts_on"),
                day("ends_on").as("ends_on"),
                coalesce(col("line.approximate"), lit(false)).as("date_approximate"),
                day("review_on").as("review_on"),
                col("line.extension"),
                col("line.route"),
                col("line.sme"),
                col("line.vcse"),
                col("line.category"),
                col("line.landed").as("landed_file_id"),
                col("line.position"));
    }

    private static Dataset<Row> latest(Dataset<Row> contracts) {
        var copies = Window.partitionBy(COUNCIL, KEY)
                .orderBy(col("landed_file_id").desc(), length(col("position")), col("position"));
        return contracts
                .where(col(COUNCIL).isNotNull())
                .withColumn(COPY, row_number().over(copies))
                .where(col(COPY).equalTo(1))
                .drop(COPY);
    }

    private static Column key() {
        Column same = lower(concat_ws(
                "|",
                coalesce(col("line.reference"), lit("")),
                coalesce(col("line.title"), lit("")),
                coalesce(col("line.supplier"), lit("")),
                coalesce(col("line.starts_on"), lit(""))));
        return substring(sha2(same, 256), 1, 16);
    }

    private static Column pounds(String field) {
        return expr("try_cast(line." + field + " as decimal(18,2))");
    }

    private static Column day(String field) {
        return expr("try_cast(line." + field + " as date)");
    }
}
