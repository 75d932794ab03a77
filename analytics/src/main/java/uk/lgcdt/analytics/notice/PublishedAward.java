package uk.lgcdt.analytics.notice;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Names the columns of {@link Releases#AWARDS}: what one release says about one award and the contracts under it. */
public final class PublishedAward {

    /** The award's own id in the release; repeated within one release, the later ones get a suffix. */
    public static final String AWARD_ID = "award_id";

    public static final String STATUS = "status";
    public static final String CONTRACT_STATUS = "contract_status";
    public static final String TITLE = "title";
    public static final String LOTS = "lots";
    public static final String SUPPLIERS = "suppliers";
    public static final String CPV_CODES = "cpv_codes";
    public static final String REGION_CODES = "region_codes";
    public static final String AWARDED_ON = "awarded_on";
    public static final String SIGNED_ON = "signed_on";

    /** Pence, VAT excluded; null where unknown. */
    public static final String AWARD_PENCE = "award_pence";

    /** Pence, VAT excluded, of all contracts under the award; null where one is unknown. */
    public static final String CONTRACT_PENCE = "contract_pence";

    public static final String STARTS_ON = "starts_on";

    /** The last day of the contract as agreed, or on which it was terminated. */
    public static final String ENDS_ON = "ends_on";

    public static final String TERMINATED = "terminated";

    /** The last day if every extension is used. */
    public static final String EXTENDS_TO = "extends_to";

    public static final StructType SCHEMA = new StructType()
            .add(AWARD_ID, DataTypes.StringType, false)
            .add(STATUS, DataTypes.StringType)
            .add(CONTRACT_STATUS, DataTypes.StringType)
            .add(TITLE, DataTypes.StringType)
            .add(LOTS, PublishedSupplier.TEXTS, false)
            .add(SUPPLIERS, DataTypes.createArrayType(PublishedSupplier.SCHEMA, false), false)
            .add(CPV_CODES, PublishedSupplier.TEXTS, false)
            .add(REGION_CODES, PublishedSupplier.TEXTS, false)
            .add(AWARDED_ON, DataTypes.DateType)
            .add(SIGNED_ON, DataTypes.DateType)
            .add(AWARD_PENCE, DataTypes.LongType)
            .add(CONTRACT_PENCE, DataTypes.LongType)
            .add(STARTS_ON, DataTypes.DateType)
            .add(ENDS_ON, DataTypes.DateType)
            .add(TERMINATED, DataTypes.BooleanType, false)
            .add(EXTENDS_TO, DataTypes.DateType);

    private PublishedAward() {}
}
