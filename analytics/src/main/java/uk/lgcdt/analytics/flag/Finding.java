package uk.lgcdt.analytics.flag;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Names the columns of a finding: one flag, looked for in one procurement, supplier or buyer. */
final class Finding {

    static final String FLAG = "flag";
    static final String SUBJECT_KIND = "subject_kind";
    static final String SUBJECT_ID = "subject_id";
    static final String STATUS = "status";
    static final String REASON = "reason";

    /** Null unless the status is calculated. */
    static final String RAISED = "raised";

    /** What was compared with the threshold. */
    static final String VALUE = "value";

    static final String THRESHOLD = "threshold";

    /** How many lots, bids or contracts it rests on. */
    static final String N = "n";

    static final String PROCESS = "process";
    static final String SUPPLIER = "supplier";
    static final String BUYER = "buyer";

    static final String CALCULATED = "calculated";
    static final String INSUFFICIENT = "insufficient";
    static final String UNDEFINED = "undefined";

    static final String DECIMAL = "decimal(18,2)";

    static final StructType SCHEMA = new StructType()
            .add(FLAG, DataTypes.StringType, false)
            .add(SUBJECT_KIND, DataTypes.StringType, false)
            .add(SUBJECT_ID, DataTypes.StringType, false)
            .add(STATUS, DataTypes.StringType, false)
            .add(REASON, DataTypes.StringType)
            .add(RAISED, DataTypes.BooleanType)
            .add(VALUE, DataTypes.createDecimalType(18, 2))
            .add(THRESHOLD, DataTypes.createDecimalType(18, 2))
            .add(N, DataTypes.LongType, false);

    private Finding() {}

    /**
     * @param rows subjects, with a column {@code subject_id}
     * @param undefined the reason for which the flag has no answer, or null
     * @param insufficient the reason for which too little is known, or null
     */
    static Dataset<Row> of(
            Dataset<Row> rows,
            String flag,
            String kind,
            Column undefined,
            Column insufficient,
            Column raised,
            Column value,
            Column threshold,
            Column n) {
        Column answered = undefined.isNull().and(insufficient.isNull());
        return rows.select(
                lit(flag).as(FLAG),
                lit(kind).as(SUBJECT_KIND),
                col(SUBJECT_ID).as(SUBJECT_ID),
                when(undefined.isNotNull(), lit(UNDEFINED))
                        .when(insufficient.isNotNull(), lit(INSUFFICIENT))
                        .otherwise(lit(CALCULATED))
                        .as(STATUS),
                when(undefined.isNotNull(), undefined).otherwise(insufficient).as(REASON),
                when(answered, raised).as(RAISED),
                when(answered, value).cast(DECIMAL).as(VALUE),
                when(answered, threshold).cast(DECIMAL).as(THRESHOLD),
                n.cast("bigint").as(N));
    }
}
