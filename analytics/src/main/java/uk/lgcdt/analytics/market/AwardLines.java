package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;

import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import uk.lgcdt.analytics.identity.NamePairs;
import uk.lgcdt.analytics.identity.SupplierIds;
import uk.lgcdt.analytics.identity.SupplierResolution;
import uk.lgcdt.analytics.identity.SupplierSigns;
import uk.lgcdt.analytics.notice.Releases;

/**
 * The input of every market measure: one row for each supplier of each award. The columns, the rules and the split
 * among suppliers are described in {@code docs/lake.md}.
 */
public final class AwardLines {

    public static final String OCID = "ocid";
    public static final String AWARD_ID = "award_id";
    public static final String SUPPLIER_ID = "supplier_id";

    /** 1 for the first of the award's suppliers by id, the buyer itself last: the line that stands for the whole award where awards are counted. */
    public static final String ORDINAL = "ordinal";

    /** Among how many suppliers the award was split. */
    public static final String SUPPLIERS = "suppliers";

    public static final String SUPPLIER_NAME = "supplier_name";
    public static final String COMPANY_NUMBER = "company_number";

    /** As declared in the line's own notice: sme, large, or unknown. */
    public static final String DECLARED_SIZE = "declared_size";

    public static final String DECLARED_VCSE = "declared_vcse";

    /** As the supplier declared last in any notice: sme, large, or unknown. */
    public static final String SUPPLIER_SIZE = "supplier_size";

    public static final String SUPPLIER_REGION = "supplier_region";
    /** Postcode and publisher's number of the supplier: {@link SupplierSigns}. */
    public static final String SUPPLIER_SIGNS = "supplier_signs";

    public static final String RELEASE_ID = "release_id";
    public static final String PUBLISHED_AT = "published_at";
    public static final String NOTICE_TYPE = "notice_type";
    public static final String REGIME = "regime";
    public static final String TITLE = "title";
    public static final String BUYER_ID = "buyer_id";
    public static final String BUYER_NAME = "buyer_name";
    public static final String BUYER_REGION = "buyer_region";

    /**
     * CPV divisions (2 digits), groups (3 digits) and service systems ({@code system:} and the key); the award counts whole
     * in each.
     */
    public static final String MARKETS = "markets";

    /** Which kinds of systems the award buys, surest first: {@link AwardSystems}. */
    public static final String SYSTEMS = "systems";

    public static final String CPV_CODES = "cpv_codes";
    public static final String REGION_CODES = "region_codes";

    /** Ids of the lots awarded, in order; empty where it does not say. */
    public static final String LOTS = "lots";

    /** The day of the award decision or, where that is not stated, of the signature; null where neither is. */
    public static final String AWARDED_ON = "awarded_on";

    public static final String DECIDED_ON = "decided_on";

    /** Calendar year of {@link #DECIDED_ON}. */
    public static final String YEAR = "year";

    /** This line's part of the award's value: whole pence, VAT excluded; null where unknown. */
    public static final String AWARDED_PENCE = "awarded_pence";

    public static final String VALUE_BASIS = "value_basis";
    public static final String FRAMEWORK = "framework";
    public static final String CALL_OFF = "call_off";

    /** Of a call-off, the process that set up its framework; null where no notice names it. */
    public static final String FRAMEWORK_OCID = "framework_ocid";

    public static final String PROCUREMENT_METHOD = "procurement_method";
    public static final String STARTS_ON = "starts_on";
    public static final String ENDS_ON = "ends_on";
    public static final String EXTENDS_TO = "extends_to";
    public static final String URL = "url";
    public static final String LANDED_FILE_ID = "landed_file_id";
    public static final String POSITION = "position";

    /** The whole award's value, before it is split. */
    static final String AWARD_PENCE = "award_pence";

    private static final ArrayType TEXTS = DataTypes.createArrayType(DataTypes.StringType, false);

    /** Lines as one process yields them, each still with the whole award's value. */
    static final StructType UNSPLIT = new StructType()
            .add(OCID, DataTypes.StringType, false)
            .add(AWARD_ID, DataTypes.StringType, false)
            .add(SUPPLIER_ID, DataTypes.StringType, false)
            .add(SUPPLIER_NAME, DataTypes.StringType, false)
            .add(COMPANY_NUMBER, DataTypes.StringType)
            .add(DECLARED_SIZE, DataTypes.StringType, false)
            .add(DECLARED_VCSE, DataTypes.BooleanType)
            .add(SUPPLIER_REGION, DataTypes.StringType)
            .add(SUPPLIER_SIGNS, TEXTS, false)
            .add(RELEASE_ID, DataTypes.StringType, false)
            .add(PUBLISHED_AT, DataTypes.TimestampType)
            .add(NOTICE_TYPE, DataTypes.StringType)
            .add(REGIME, DataTypes.StringType, false)
            .add(TITLE, DataTypes.StringType, false)
            .add(BUYER_ID, DataTypes.StringType, false)
            .add(BUYER_NAME, DataTypes.StringType, false)
            .add(BUYER_REGION, DataTypes.StringType)
            .add(MARKETS, TEXTS, false)
            .add(SYSTEMS, AwardSystems.TYPE, false)
            .add(CPV_CODES, TEXTS, false)
            .add(REGION_CODES, TEXTS, false)
            .add(LOTS, TEXTS, false)
            .add(AWARDED_ON, DataTypes.DateType)
            .add(DECIDED_ON, DataTypes.DateType, false)
            .add(YEAR, DataTypes.IntegerType, false)
            .add(AWARD_PENCE, DataTypes.LongType)
            .add(VALUE_BASIS, DataTypes.StringType, false)
            .add(FRAMEWORK, DataTypes.BooleanType, false)
            .add(CALL_OFF, DataTypes.BooleanType, false)
            .add(FRAMEWORK_OCID, DataTypes.StringType)
            .add(PROCUREMENT_METHOD, DataTypes.StringType)
            .add(STARTS_ON, DataTypes.DateType)
            .add(ENDS_ON, DataTypes.DateType)
            .add(EXTENDS_TO, DataTypes.DateType)
            .add(URL, DataTypes.StringType)
            .add(LANDED_FILE_ID, DataTypes.LongType, false)
            .add(POSITION, DataTypes.StringType, false);

    private static final String COPY = "copy";
    private static final String RESOLVED = "resolved_id";

    private AwardLines() {}

    /** Compiles the {@link Releases} of each process; suppliers are known by what their notices say alone. */
    public static Dataset<Row> unresolved(Dataset<Row> releases) {
        Dataset<Row> aliases = SupplierAliases.of(releases);
        return releases.transform(AwardLines::compiled).transform(lines -> withOneIdEach(lines, aliases));
    }

    /** Award lines whose suppliers are known by what their notices say alone. */
    public static Dataset<Row> of(Dataset<Row> releases) {
        return of(unresolved(releases), SupplierResolution.nothingBefore(releases.sparkSession()));
    }

    /**
     * Puts the resolved supplier in place of each, and splits each award among its suppliers.
     *
     * @param unresolved {@link #unresolved}
     * @param suppliers rows of node, the id so far, and supplier_id, the id to use; a supplier not among them keeps its own
     */
    public static Dataset<Row> of(Dataset<Row> unresolved, Dataset<Row> suppliers) {
        return resolved(unresolved, suppliers).transform(SupplierSizes::withLatest);
    }

    /** As {@link #of(Dataset, Dataset)}, where sizes of suppliers do not matter: all are unknown. */
    static Dataset<Row> withoutSizes(Dataset<Row> unresolved, Dataset<Row> suppliers) {
        return resolved(unresolved, suppliers).withColumn(SUPPLIER_SIZE, lit(SupplierSizes.UNKNOWN));
    }

    private static Dataset<Row> resolved(Dataset<Row> unresolved, Dataset<Row> suppliers) {
        Dataset<Row> ids = suppliers.select(
                col(NamePairs.NODE).as(SUPPLIER_ID),
                col(SupplierIds.SUPPLIER_ID).as(RESOLVED));
        return unresolved
                .join(ids, new String[] {SUPPLIER_ID}, "left")
                .withColumn(SUPPLIER_ID, coalesce(col(RESOLVED), col(SUPPLIER_ID)))
                .drop(RESOLVED, SUPPLIER_SIGNS)
                .transform(AwardLines::withoutRepeatedSuppliers)
                .transform(AwardLines::split);
    }

    /** Whether a line's supplier is another than its buyer: what a body awards to itself is no trade and holds no share. */
    static Column toAnother() {
        return col(SUPPLIER_ID).notEqual(col(BUYER_ID));
    }

    private static Dataset<Row> compiled(Dataset<Row> releases) {
        MapFunction<Row, String> process = release -> release.getAs(Releases.OCID);
        FlatMapGroupsFunction<String, Row, Row> compiling = (ocid, ordered) -> ProcessAwards.compile(ordered);
        Column[] byPublication = {col(Releases.PUBLISHED_AT), col(Releases.RELEASE_ID)};
        return releases.groupByKey(process, Encoders.STRING())
                .flatMapSortedGroups(byPublication, compiling, Encoders.row(UNSPLIT));
    }

    /** Gives a supplier known by two ids the better of them everywhere. */
    private static Dataset<Row> withOneIdEach(Dataset<Row> lines, Dataset<Row> aliases) {
        return lines.join(
                        broadcast(aliases.withColumnRenamed(SupplierAliases.ALIAS, SUPPLIER_ID)),
                        new String[] {SUPPLIER_ID},
                        "left")
                .withColumn(SUPPLIER_ID, coalesce(col(SupplierAliases.ID), col(SUPPLIER_ID)))
                .withColumn(COMPANY_NUMBER, coalesce(col(COMPANY_NUMBER), col(SupplierAliases.NUMBER)))
                .drop(SupplierAliases.ID, SupplierAliases.NUMBER);
    }

    private static Dataset<Row> withoutRepeatedSuppliers(Dataset<Row> lines) {
        var copies = Window.partitionBy(OCID, AWARD_ID, SUPPLIER_ID)
                .orderBy(col(SUPPLIER_NAME), col(DECLARED_SIZE), col(SUPPLIER_REGION), col(DECLARED_VCSE));
        return lines.withColumn(COPY, row_number().over(copies))
                .where(col(COPY).equalTo(1))
                .drop(COPY);
    }

    /** Equal parts in whole pence; the pence left over go to the first suppliers by id, so that the parts add up. */
    private static Dataset<Row> split(Dataset<Row> lines) {
        var award = Window.partitionBy(OCID, AWARD_ID);
        Column part = expr("award_pence div suppliers + cast(ordinal <= award_pence % suppliers as bigint)");
        return lines.withColumn(SUPPLIERS, count(lit(1)).over(award).cast("int"))
                .withColumn(ORDINAL, row_number().over(award.orderBy(not(toAnother()), col(SUPPLIER_ID))))
                .withColumn(AWARDED_PENCE, part)
                .drop(AWARD_PENCE);
    }
}
