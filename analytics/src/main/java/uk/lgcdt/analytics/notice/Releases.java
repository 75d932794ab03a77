package uk.lgcdt.analytics.notice;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.row_number;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * One row for each release (notice) received, read for what the platform uses of it; columns are described in
 * {@code docs/lake.md}.
 */
public final class Releases {

    public static final String OCID = "ocid";
    public static final String RELEASE_ID = "release_id";
    /** Null where the release has no date that can be used; such a release comes before the dated ones. */
    public static final String PUBLISHED_AT = "published_at";

    public static final String TAGS = "tags";
    public static final String REGIME = "regime";
    public static final String NOTICE_TYPE = "notice_type";
    public static final String STAGE = "stage";
    public static final String TITLE = "title";
    public static final String DESCRIPTION = "description";
    public static final String BUYER_ID = "buyer_id";
    public static final String BUYER_NAME = "buyer_name";
    public static final String BUYER_REGION = "buyer_region";
    public static final String CPV_CODES = "cpv_codes";
    public static final String MARKETS = "markets";
    public static final String REGION_CODES = "region_codes";
    public static final String VALUE_PENCE = "value_pence";
    public static final String SME_SUITABLE = "sme_suitable";
    public static final String CLOSES_ON = "closes_on";
    public static final String PROCUREMENT_METHOD = "procurement_method";

    /** Whether the tender sets up a framework; null where the release does not say. */
    public static final String FRAMEWORK = "framework";

    public static final String CALL_OFF = "call_off";
    public static final String URL = "url";
    public static final String LANDED_FILE_ID = "landed_file_id";
    public static final String POSITION = "position";
    public static final String AWARDS = "awards";

    /** What it states and what is wrong with it, as published: {@link StatedFacts}. */
    public static final String STATED = "stated";

    /** What it says of bids and lots: {@link Bidding}. */
    public static final String BIDDING = "bidding";

    public static final StructType SCHEMA = new StructType()
            .add(OCID, DataTypes.StringType, false)
            .add(RELEASE_ID, DataTypes.StringType, false)
            .add(PUBLISHED_AT, DataTypes.TimestampType)
            .add(TAGS, PublishedSupplier.TEXTS, false)
            .add(REGIME, DataTypes.StringType, false)
            .add(NOTICE_TYPE, DataTypes.StringType)
            .add(STAGE, DataTypes.StringType, false)
            .add(TITLE, DataTypes.StringType, false)
            .add(DESCRIPTION, DataTypes.StringType)
            .add(BUYER_ID, DataTypes.StringType)
            .add(BUYER_NAME, DataTypes.StringType)
            .add(BUYER_REGION, DataTypes.StringType)
            .add(CPV_CODES, PublishedSupplier.TEXTS, false)
            .add(MARKETS, PublishedSupplier.TEXTS, false)
            .add(REGION_CODES, PublishedSupplier.TEXTS, false)
            .add(VALUE_PENCE, DataTypes.LongType)
            .add(SME_SUITABLE, DataTypes.BooleanType)
            .add(CLOSES_ON, DataTypes.DateType)
            .add(PROCUREMENT_METHOD, DataTypes.StringType)
            .add(FRAMEWORK, DataTypes.BooleanType)
            .add(CALL_OFF, DataTypes.BooleanType, false)
            .add(URL, DataTypes.StringType)
            .add(LANDED_FILE_ID, DataTypes.LongType, false)
            .add(POSITION, DataTypes.StringType, false)
            .add(AWARDS, DataTypes.createArrayType(PublishedAward.SCHEMA, false), false)
            .add(STATED, StatedFacts.SCHEMA, false)
            .add(BIDDING, Bidding.SCHEMA, false);

    private static final String COPY = "copy";

    private Releases() {}

    /** Reads received lines (column {@code value}, one JSON object each) and keeps one copy of each release. */
    public static Dataset<Row> of(Dataset<Row> received) {
        return received.transform(Releases::read).transform(Releases::withoutRepeats);
    }

    private static Dataset<Row> read(Dataset<Row> received) {
        MapFunction<Row, Row> reading = line -> ReleaseReader.read(line.getString(0));
        return received.map(reading, Encoders.row(SCHEMA));
    }

    /** Of copies of the same release the first landed stays, so that the choice is the same in every run. */
    private static Dataset<Row> withoutRepeats(Dataset<Row> releases) {
        var copies =
                Window.partitionBy(OCID, RELEASE_ID).orderBy(col(LANDED_FILE_ID), length(col(POSITION)), col(POSITION));
        return releases.withColumn(COPY, row_number().over(copies))
                .where(col(COPY).equalTo(1))
                .drop(COPY);
    }
}
