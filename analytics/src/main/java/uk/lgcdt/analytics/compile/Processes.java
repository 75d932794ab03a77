package uk.lgcdt.analytics.compile;

import static org.apache.spark.sql.functions.asc_nulls_first;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.crc32;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import uk.lgcdt.infra.notice.CompiledReleases;

/**
 * One row for each contracting process with its compiled release; columns are described in {@code docs/lake.md}.
 *
 * <p>The releases of a process come to one worker in their order and are merged one by one, so that memory is bounded by
 * what a process says and not by how often it says so.
 */
public final class Processes {

    public static final String OCID = "ocid";
    public static final String COMPILED = "compiled";
    public static final String RELEASES = "releases";

    /** Null where no release of the process has a date that can be used. */
    public static final String FIRST_PUBLISHED_AT = "first_published_at";

    public static final String LAST_PUBLISHED_AT = "last_published_at";
    public static final String WARNINGS = "warnings";
    public static final String CODE = "code";
    public static final String PATH = "path";
    public static final String MESSAGE = "message";

    static final StructType WARNING = new StructType()
            .add(CODE, DataTypes.StringType, false)
            .add(PATH, DataTypes.StringType, false)
            .add(MESSAGE, DataTypes.StringType, false);

    static final StructType SCHEMA = new StructType()
            .add(OCID, DataTypes.StringType, false)
            .add(COMPILED, DataTypes.StringType, false)
            .add(RELEASES, DataTypes.IntegerType, false)
            .add(FIRST_PUBLISHED_AT, DataTypes.TimestampType)
            .add(LAST_PUBLISHED_AT, DataTypes.TimestampType)
            .add(WARNINGS, DataTypes.createArrayType(WARNING, false), false);

    private Processes() {}

    /** Compiles received lines (column {@code value}, one JSON object each). */
    public static Dataset<Row> of(Dataset<Row> received) {
        MapFunction<Row, Row> reading = line -> ReceivedLine.read(line.getString(0));
        MapPartitionsFunction<Row, Row> merging = ProcessRows::new;
        return received.map(reading, Encoders.row(ReceivedLine.SCHEMA))
                .repartition(col(OCID))
                .sortWithinPartitions(
                        col(OCID),
                        asc_nulls_first(ReceivedLine.MOMENT),
                        col(ReceivedLine.DATE),
                        col(ReceivedLine.LANDED),
                        length(col(ReceivedLine.POSITION)),
                        col(ReceivedLine.POSITION))
                .mapPartitions(merging, Encoders.row(SCHEMA));
    }

    /** One row for each warning of {@link Processes}. */
    public static Dataset<Row> warnings(Dataset<Row> processes) {
        return processes
                .select(col(OCID), explode(col(WARNINGS)).as("warning"))
                .select(col(OCID), col("warning." + CODE), col("warning." + PATH), col("warning." + MESSAGE));
    }

    /** Warnings as the ledger keeps them: the published table {@code run_warning} without its run. */
    public static Dataset<Row> published(Dataset<Row> warnings) {
        return warnings.select(col(CODE), lit("").as("position"), col(OCID), col(MESSAGE));
    }

    /** Compiled releases as {@link CompiledReleases} finds them: columns {@code part} and {@code value}, a line of JSON. */
    public static Dataset<Row> lines(Dataset<Row> processes) {
        Column ocid = to_json(struct(col(OCID)));
        return processes.select(
                pmod(crc32(col(OCID).cast(DataTypes.BinaryType)), lit(CompiledReleases.PARTS))
                        .cast(DataTypes.IntegerType)
                        .as(CompiledReleases.PART),
                concat(
                                ocid.substr(lit(1), length(ocid).minus(1)),
                                lit(CompiledReleases.BEFORE_RELEASE),
                                col(COMPILED),
                                lit("}"))
                        .as("value"));
    }
}
