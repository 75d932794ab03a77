package uk.lgcdt.analytics.company;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.row_number;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Basic company data of Companies House, one row for each company, as the snapshot landed last has it; columns are
 * described in {@code docs/lake.md}.
 */
public final class Companies {

    public static final String COMPANY_NUMBER = "company_number";
    private static final String LANDED_FILE_ID = "landed_file_id";
    private static final String COPY = "copy";

    private static final StructType RECEIVED = new StructType()
            .add("landed", DataTypes.LongType)
            .add("position", DataTypes.StringType)
            .add("number", DataTypes.StringType)
            .add("name", DataTypes.StringType)
            .add("status", DataTypes.StringType)
            .add("category", DataTypes.StringType)
            .add("accounts", DataTypes.StringType)
            .add("postcode", DataTypes.StringType)
            .add("incorporated", DataTypes.StringType)
            .add("dissolved", DataTypes.StringType)
            .add("made_up", DataTypes.StringType)
            .add("confirmed", DataTypes.StringType)
            .add("sic", DataTypes.createArrayType(DataTypes.StringType))
            .add("previous", DataTypes.createArrayType(DataTypes.StringType));

    private Companies() {}

    /** Reads received lines (column {@code value}, one JSON object each). */
    public static Dataset<Row> of(Dataset<Row> received) {
        return received.select(from_json(col("value"), RECEIVED).as("line"))
                .select(
                        col("line.number").as(COMPANY_NUMBER),
                        col("line.name"),
                        col("line.status"),
                        col("line.category"),
                        day("incorporated").as("incorporated_on"),
                        day("dissolved").as("dissolved_on"),
                        col("line.accounts").as("accounts_category"),
                        expr("coalesce(line.sic, array())")
                                .cast("array<string>")
                                .as("sic_codes"),
                        expr("coalesce(line.previous, array())")
                                .cast("array<string>")
                                .as("previous_names"),
                        col("line.postcode"),
                        expr("greatest(%s, %s, %s)".formatted(sql("incorporated"), sql("made_up"), sql("confirmed")))
                                .as("latest_on"),
                        col("line.landed").as(LANDED_FILE_ID),
                        col("line.position"))
                .transform(Companies::latest);
    }

    /** The latest day in a file is the day that its snapshot cannot be older than. */
    public static Dataset<Row> published(Dataset<Row> companies, Dataset<Row> suppliers) {
        Dataset<Row> snapshots =
                companies.groupBy(LANDED_FILE_ID).agg(max("latest_on").as("snapshot_on"));
        Dataset<Row> sold = suppliers
                .select(COMPANY_NUMBER)
                .where(col(COMPANY_NUMBER).isNotNull())
                .distinct();
        return companies
                .join(sold, COMPANY_NUMBER)
                .join(snapshots, LANDED_FILE_ID)
                .drop(LANDED_FILE_ID, "position", "latest_on");
    }

    private static Dataset<Row> latest(Dataset<Row> companies) {
        var copies =
                Window.partitionBy(COMPANY_NUMBER).orderBy(col(LANDED_FILE_ID).desc(), col("position"));
        return companies
                .where(col(COMPANY_NUMBER).isNotNull().and(col("name").isNotNull()))
                .withColumn(COPY, row_number().over(copies))
                .where(col(COPY).equalTo(1))
                .drop(COPY);
    }

    private static Column day(String field) {
        return expr(sql(field));
    }

    private static String sql(String field) {
        return "cast(try_to_timestamp(line.%s, 'dd/MM/yyyy') as date)".formatted(field);
    }
}
