package uk.lgcdt.analytics.notice;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Names the columns of {@link Releases#BIDDING}: what a release says of the bids, the lots and how they were sought. */
public final class Bidding {

    /** Each bid that names a bidder. */
    public static final String BIDS = "bids";

    public static final String BID_STATUS = "status";

    /** The bidders, each with every id that the release gives it. */
    public static final String BIDDERS = "bidders";

    public static final String BIDDER_ID = "bidder_id";
    public static final String BIDDER_IDS = "ids";

    /** Ids of the lots that the bid is for, in order; empty where it does not say. */
    public static final String BID_LOTS = "lots";

    /** Whole pence; null where the bid's amount is not published, as on every UK notice seen so far. */
    public static final String BID_PENCE = "pence";

    /** When it was received. */
    public static final String RECEIVED_AT = "received_at";

    /** How many bids each lot had. */
    public static final String COUNTS = "counts";

    /** Empty where the count is for the whole procurement. */
    public static final String LOT = "lot";

    /** Bids received; where that is not stated, bids of the final stage. */
    public static final String NUMBER = "number";

    /** Of SMEs; null where not stated. */
    public static final String SME_NUMBER = "sme_number";

    /** The number of bids, at the same stage, of which the SMEs' were counted. */
    public static final String SME_OF = "sme_of";

    /** First day for bids, as stated; Find a Tender states none. */
    public static final String OPENS_ON = "opens_on";

    public static final String DEADLINE = "deadline";

    /** Whether price or cost is the only criterion of award; null where no criterion is published. */
    public static final String PRICE_ONLY = "price_only";

    /** Why it was awarded directly, as the codes that the notice states: the Act's, or those of the forms before it. */
    public static final String GROUNDS = "grounds";

    /** Number of lots of the tender; 0 where it names none. */
    public static final String LOTS = "lots_tendered";

    /** Whether it says why it is not divided into lots. */
    public static final String NO_LOTS_REASON = "no_lots_reason";

    /** The ocid of the framework that it is called off from; null where none is named. */
    public static final String FRAMEWORK_OCID = "framework_ocid";

    /** Prices of a unit: {@link #CPV}, {@link #UNIT}, {@link #UNIT_PENCE}. */
    public static final String UNIT_PRICES = "unit_prices";

    public static final String CPV = "cpv";
    public static final String UNIT = "unit";
    public static final String UNIT_PENCE = "unit_pence";

    static final StructType BIDDER = new StructType()
            .add(BIDDER_ID, DataTypes.StringType, false)
            .add(BIDDER_IDS, PublishedSupplier.TEXTS, false);

    static final StructType BID = new StructType()
            .add(BID_STATUS, DataTypes.StringType)
            .add(BIDDERS, DataTypes.createArrayType(BIDDER, false), false)
            .add(BID_LOTS, PublishedSupplier.TEXTS, false)
            .add(BID_PENCE, DataTypes.LongType)
            .add(RECEIVED_AT, DataTypes.TimestampType);

    static final StructType COUNT = new StructType()
            .add(LOT, DataTypes.StringType, false)
            .add(NUMBER, DataTypes.IntegerType)
            .add(SME_NUMBER, DataTypes.IntegerType)
            .add(SME_OF, DataTypes.IntegerType);

    static final StructType UNIT_PRICE = new StructType()
            .add(CPV, DataTypes.StringType, false)
            .add(UNIT, DataTypes.StringType, false)
            .add(UNIT_PENCE, DataTypes.LongType, false);

    /** Of the column {@link #BIDS}. */
    public static final ArrayType BIDS_TYPE = DataTypes.createArrayType(BID, false);

    /** Of the column {@link #COUNTS}. */
    public static final ArrayType COUNTS_TYPE = DataTypes.createArrayType(COUNT, false);

    public static final StructType SCHEMA = new StructType()
            .add(BIDS, BIDS_TYPE, false)
            .add(COUNTS, COUNTS_TYPE, false)
            .add(OPENS_ON, DataTypes.DateType)
            .add(DEADLINE, DataTypes.TimestampType)
            .add(PRICE_ONLY, DataTypes.BooleanType)
            .add(GROUNDS, PublishedSupplier.TEXTS, false)
            .add(LOTS, DataTypes.IntegerType, false)
            .add(NO_LOTS_REASON, DataTypes.BooleanType, false)
            .add(FRAMEWORK_OCID, DataTypes.StringType)
            .add(UNIT_PRICES, DataTypes.createArrayType(UNIT_PRICE, false), false);

    private Bidding() {}
}
