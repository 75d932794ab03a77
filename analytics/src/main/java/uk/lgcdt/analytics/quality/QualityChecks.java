package uk.lgcdt.analytics.quality;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_from_entries;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_json;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.lgcdt.analytics.identity.SharedIdentifiers;

/**
 * Everything that was checked, one row for each source, publisher, month and check: the lake's table
 * {@code quality_checks}, and what is published of it.
 */
public final class QualityChecks {

    /** A key of {@link uk.lgcdt.infra.quality.QualitySource}. */
    public static final String SOURCE = "source";

    /** The buyer's id, for spend the council's ONS code; {@link #NOT_STATED} where there is none. */
    public static final String PUBLISHER_ID = "publisher_id";

    public static final String PUBLISHER_NAME = "publisher_name";

    /** First day of the month of publication or payment; null where undated. */
    public static final String MONTH = "month";

    /** A key of {@link uk.lgcdt.infra.quality.QualityCheck}. */
    public static final String CHECK_ID = "check_id";

    /** Rows that the check is about. */
    public static final String CONCERNED = "concerned";

    /** Of these, those that state enough to be checked. */
    public static final String TESTED = "tested";

    /** Of these, those with the fault. */
    public static final String TOUCHED = "touched";

    /** The first row with the fault: landed_file_id, position, ocid. */
    public static final String EXAMPLE = "example";

    static final String NOT_STATED = "not-stated";
    static final String OCID = "ocid";
    static final String LANDED_FILE_ID = "landed_file_id";
    static final String POSITION = "position";

    private QualityChecks() {}

    /**
     * Checks all that was received.
     *
     * @param shared identifiers of suppliers that are nobody's
     * @param landings the landed files and the day on which each was received
     * @param day what "now" refers to
     */
    public static Dataset<Row> of(
            Dataset<Row> releases,
            Dataset<Row> spendLines,
            SharedIdentifiers shared,
            Dataset<Row> landings,
            LocalDate day) {
        return NoticeChecks.of(releases, shared)
                .unionByName(ProcessChecks.of(releases, day))
                .unionByName(SpendChecks.of(spendLines, shared, landings, day));
    }

    /** The published table {@code quality_check} without its run: by source, by publisher, and by source and month. */
    public static Dataset<Row> published(Dataset<Row> checks) {
        Column noText = lit(null).cast("string");
        Column noMonth = lit(null).cast("date");
        Dataset<Row> named = checks.withColumn("name", col(PUBLISHER_NAME)).drop(PUBLISHER_NAME);
        return added(named.withColumn(PUBLISHER_ID, noText)
                        .withColumn("name", noText)
                        .withColumn(MONTH, noMonth))
                .unionByName(added(named.withColumn(MONTH, noMonth)))
                .unionByName(added(named.where(col(MONTH).isNotNull())
                        .withColumn(PUBLISHER_ID, noText)
                        .withColumn("name", noText)));
    }

    private static Dataset<Row> added(Dataset<Row> checks) {
        return checks.groupBy(SOURCE, PUBLISHER_ID, MONTH, CHECK_ID)
                .agg(
                        max(col("name")).as(PUBLISHER_NAME),
                        sum(CONCERNED).as(CONCERNED),
                        sum(TESTED).as(TESTED),
                        sum(TOUCHED).as(TOUCHED),
                        min(EXAMPLE).as(EXAMPLE))
                .withColumn("example_ocid", col(EXAMPLE + "." + OCID))
                .withColumn("example_file_id", col(EXAMPLE + "." + LANDED_FILE_ID))
                .withColumn("example_position", col(EXAMPLE + "." + POSITION))
                .drop(EXAMPLE);
    }

    /** The published table {@code quality_month} without its run: each publisher's month with all its checks as JSON. */
    public static Dataset<Row> months(Dataset<Row> checks) {
        Column found = struct(
                col(CHECK_ID),
                struct(
                        col(CONCERNED),
                        col(TESTED),
                        col(TOUCHED),
                        col(EXAMPLE + "." + OCID).as("ocid"),
                        col(EXAMPLE + "." + LANDED_FILE_ID).as("file"),
                        col(EXAMPLE + "." + POSITION).as("position")));
        return checks.where(col(MONTH).isNotNull())
                .groupBy(SOURCE, PUBLISHER_ID, MONTH)
                .agg(to_json(map_from_entries(array_sort(collect_list(found)))).as("checks"));
    }
}
