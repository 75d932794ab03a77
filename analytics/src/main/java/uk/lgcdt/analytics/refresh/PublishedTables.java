package uk.lgcdt.analytics.refresh;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.contains;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.replace;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import uk.lgcdt.analytics.identity.Decision;
import uk.lgcdt.analytics.identity.Decisions;
import uk.lgcdt.analytics.market.AwardLines;

/** The tables in PostgreSQL that a run's figures are published to. */
final class PublishedTables {

    private static final List<String> TABLES = List.of(
            "run_warning",
            "quality_month",
            "quality_check",
            "opportunity_contract",
            "opportunity",
            "buyer_spend_summary",
            "buyer_spend",
            "red_flag_count",
            "red_flag",
            "dependency",
            "market_buyer",
            "market_figure",
            "market_supplier",
            "market_measure",
            "service_system_coverage",
            "service_system_share",
            "service_system",
            "award_line_system",
            "award_line",
            "notice",
            "supplier_group",
            "supplier_owner",
            "supplier_company",
            "register_contract",
            "supplier_change",
            "supplier_pair",
            "supplier_name",
            "supplier",
            "buyer");

    /** As many connections as a small server spares beside the web application's. */
    private static final int MOST_CONNECTIONS = 4;

    private static final int BATCH_SIZE = 5_000;

    private static final String NUL = "\0";

    private static final String CURRENT_ASSESSMENTS = """
            (select distinct supplier_company_number as company_number
               from aime_assessment
              where supplier_company_number is not null
                and completed_on <= date '%1$s'
                and completed_on > date '%1$s' - interval '12 months') as current_assessment
            """;

    private static final String SUPPLIERS_BEFORE = """
            (select distinct node, supplier_id
               from supplier_name
              where run_id = (select run_id from published_run)) as supplier_before
            """;

    private static final String OPEN_DECISIONS = """
            select one, one_name, other, other_name, verdict
              from supplier_decision
             where undone_at is null
             order by id
            """;

    private static final String SYSTEM_DECISIONS = """
            (select ocid, award_id, system, id as decision_id
               from service_system_decision_in_force) as decision
            """;

    private static final String LANDINGS = """
            (select id as landed_file_id,
                    cast(coalesce(fetched_at, landed_at) at time zone 'Europe/London' as date) as received_on
               from landed_file) as landing
            """;

    private final SparkSession spark;
    private final String url;
    private final Properties credentials = new Properties();
    private final long runId;

    PublishedTables(SparkSession spark, String url, Map<String, String> environment, long runId) {
        this.spark = spark;
        this.url = url;
        this.runId = runId;
        credentials.setProperty("user", environment.getOrDefault("LGCDT_DATABASE_USER", "postgres"));
        credentials.setProperty("password", environment.getOrDefault("LGCDT_DATABASE_PASSWORD", ""));
        credentials.setProperty("driver", "org.postgresql.Driver");
    }

    /** Removes what an earlier attempt of the same run had published. */
    void clear() throws SQLException {
        try (Connection connection = connect()) {
            for (String table : TABLES) {
                try (var delete = connection.prepareStatement("delete from " + table + " where run_id = ?")) {
                    delete.setLong(1, runId);
                    delete.executeUpdate();
                }
            }
        }
    }

    void append(String table, Dataset<Row> rows) {
        storable(rows)
                .withColumn("run_id", lit(runId))
                .coalesce(MOST_CONNECTIONS)
                .write()
                .mode(SaveMode.Append)
                .option("batchsize", BATCH_SIZE)
                .option("numPartitions", MOST_CONNECTIONS)
                // Lets the driver send many rows in one statement.
                .option("reWriteBatchedInserts", "true")
                .jdbc(url, table, credentials);
    }

    /** Texts, also in lists, without U+0000, which PostgreSQL has no place for; loads reject it, earlier ones did not. */
    static Dataset<Row> storable(Dataset<Row> rows) {
        Map<String, Column> mended = new LinkedHashMap<>();
        for (StructField field : rows.schema().fields()) {
            if (field.dataType().equals(DataTypes.StringType)) {
                mended.put(field.name(), withoutNul(col(field.name())));
            } else if (field.dataType() instanceof ArrayType array
                    && array.elementType().equals(DataTypes.StringType)) {
                // A list in which none occurs, as nearly all, is not taken apart.
                Column list = col(field.name());
                mended.put(
                        field.name(),
                        when(contains(array_join(list, ""), lit(NUL)), transform(list, PublishedTables::withoutNul))
                                .otherwise(list));
            }
        }
        return rows.withColumns(mended);
    }

    private static Column withoutNul(Column text) {
        return replace(text, lit(NUL), lit(""));
    }

    /** Company numbers with an assessment completed within the twelve months up to a day. */
    Dataset<Row> assuredCompanies(LocalDate day) throws SQLException {
        return hasAssessments()
                ? spark.read().jdbc(url, CURRENT_ASSESSMENTS.formatted(day), credentials)
                : noCompanies(spark);
    }

    /** Node and supplier_id of the run that is published now. */
    Dataset<Row> suppliersBefore() {
        return spark.read().jdbc(url, SUPPLIERS_BEFORE, credentials);
    }

    /** What people decided about suppliers' names and have not undone, earliest first. */
    Decisions supplierDecisions() throws SQLException {
        List<Decision> decisions = new ArrayList<>();
        try (Connection connection = connect();
                var statement = connection.prepareStatement(OPEN_DECISIONS);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                decisions.add(new Decision(
                        rows.getString("one"),
                        rows.getString("one_name"),
                        rows.getString("other"),
                        rows.getString("other_name"),
                        rows.getString("verdict").equals("same")));
            }
        }
        return Decisions.of(decisions);
    }

    /** What people decided of awards' service systems and has not been undone. */
    Dataset<Row> systemDecisions() {
        return spark.read().jdbc(url, SYSTEM_DECISIONS, credentials);
    }

    /** When each file was received: columns {@code landed_file_id} and {@code received_on}. */
    Dataset<Row> landings() {
        return spark.read().jdbc(url, LANDINGS, credentials);
    }

    static Dataset<Row> noLandings(SparkSession spark) {
        return spark.emptyDataFrame()
                .withColumn("landed_file_id", lit(0L))
                .withColumn("received_on", lit(null).cast("date"));
    }

    static Dataset<Row> noCompanies(SparkSession spark) {
        return spark.emptyDataset(Encoders.STRING()).toDF(AwardLines.COMPANY_NUMBER);
    }

    private boolean hasAssessments() throws SQLException {
        try (Connection connection = connect();
                var tables = connection.getMetaData().getTables(null, null, "aime_assessment", null)) {
            return tables.next();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, credentials);
    }
}
