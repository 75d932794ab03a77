package uk.lgcdt.analytics.identity;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.analytics.organisation.PublishedIdentifier;
import uk.lgcdt.analytics.organisation.SupplierIdentity;

/**
 * The names that suppliers go by in all sources, under the id that each would have alone: rows of {@link NamePairs#NODE},
 * {@link NamePairs#NAME}, {@link NamePairs#ROWS} and the money that goes with the name, each node and name once.
 */
public final class SupplierNames {

    /** Whole pence, VAT excluded, outside frameworks, an equal part of awards to several; null where no value is known. */
    static final String AWARDED_PENCE = "awarded_pence";

    /** Whole pence as published, whatever the VAT basis; null where nothing was paid. */
    static final String PAID_PENCE = "paid_pence";

    /** What goes with the name besides its words: {@link SupplierSigns}. */
    static final String SIGNS = "signs";

    /** Characters; an index of PostgreSQL takes no more than some 2,600 bytes. */
    private static final int LONGEST_NAME = 500;

    private static final String PENCE = "decimal(20,0)";

    private static final UserDefinedFunction NODE_OF =
            udf((UDF2<@Nullable String, @Nullable String, @Nullable String>) SupplierNames::node, DataTypes.StringType);

    private static final UserDefinedFunction JOINED = udf(
            (UDF1<@Nullable String, @Nullable String>)
                    name -> NameReader.read(name).map(SupplierName::joined).orElse(null),
            DataTypes.StringType);

    private SupplierNames() {}

    /**
     * @param awardLines with columns ocid, award_id, supplier_id, supplier_name, supplier_region, supplier_signs, buyer_id,
     *     buyer_name, award_pence and framework
     */
    public static Dataset<Row> ofAwards(Dataset<Row> awardLines) {
        Column among = count(lit(1)).over(Window.partitionBy("ocid", "award_id"));
        // Lines are added up before lists are made of what is left: lists are sorted for, sums are not.
        return awardLines
                .withColumn("among", among)
                .withColumn("part", expr("case when not framework then award_pence div among end"))
                .where(col("supplier_id").isNotNull().and(col("supplier_name").isNotNull()))
                .withColumn("buyer", KnownBuyers.ofNotice(col("buyer_id"), col("buyer_name")))
                .groupBy(
                        col("supplier_id"),
                        col("supplier_name"),
                        col("supplier_region"),
                        col("supplier_signs"),
                        col("buyer"))
                .agg(count(lit(1)).as(NamePairs.ROWS), sum(pence("part")).as(AWARDED_PENCE))
                .groupBy(col("supplier_id").as(NamePairs.NODE), name(col("supplier_name")))
                .agg(
                        sum(NamePairs.ROWS).as(NamePairs.ROWS),
                        sum(pence(AWARDED_PENCE)).as(AWARDED_PENCE),
                        lit(null).cast(PENCE).as(PAID_PENCE),
                        SupplierSigns.collected(SupplierSigns.BUYER, col("buyer"))
                                .as("buyers"),
                        SupplierSigns.collected(SupplierSigns.REGION, col("supplier_region"))
                                .as("regions"),
                        SupplierSigns.together("supplier_signs").as(SIGNS))
                .withColumn(SIGNS, SupplierSigns.both(concat(col("buyers"), col("regions")), col(SIGNS)))
                .drop("buyers", "regions");
    }

    /**
     * Whom each council paid, by name and number as published, with the node that they have alone; what the others start from.
     *
     * @param spendLines with columns council_code, supplier_name, company_number, paid_pence and redacted; a withheld name is
     *     nobody's
     */
    public static Dataset<Row> paid(Dataset<Row> spendLines) {
        return spendLines
                .where(col("supplier_name")
                        .isNotNull()
                        .and(coalesce(col("redacted"), lit(false)).equalTo(false)))
                .groupBy("supplier_name", "company_number", "council_code")
                .agg(count(lit(1)).as("payments"), sum(pence(PAID_PENCE)).as(PAID_PENCE))
                .withColumn(NamePairs.NODE, NODE_OF.apply(col("supplier_name"), col("company_number")))
                .where(col(NamePairs.NODE).isNotNull());
    }

    /** @param paid {@link #paid} */
    public static Dataset<Row> ofSpend(Dataset<Row> paid) {
        return paid.groupBy(col(NamePairs.NODE), name(col("supplier_name")))
                .agg(
                        sum("payments").as(NamePairs.ROWS),
                        lit(null).cast(PENCE).as(AWARDED_PENCE),
                        sum(pence(PAID_PENCE)).as(PAID_PENCE),
                        array_sort(SupplierSigns.collected(
                                        SupplierSigns.BUYER, KnownBuyers.ofCode(col("council_code"))))
                                .as(SIGNS));
    }

    /**
     * Present and former names of the companies that have, or had, one of the given names: what ties a firm's old name to
     * its new one.
     *
     * @param companies with columns company_number, name, previous_names and postcode
     */
    public static Dataset<Row> ofCompanies(Dataset<Row> companies, Dataset<Row> names) {
        Dataset<Row> wanted =
                names.select(JOINED.apply(col(NamePairs.NAME)).as("joined")).distinct();
        Dataset<Row> all = companies
                .select(
                        col("company_number"),
                        col("postcode"),
                        explode(concat(array(col("name")), col("previous_names")))
                                .as("company_name"))
                .where(col("company_name").isNotNull());
        Dataset<Row> numbers = all.withColumn("joined", JOINED.apply(col("company_name")))
                .join(wanted, "joined")
                .select("company_number")
                .distinct();
        return all.join(numbers, "company_number")
                .select(
                        concat(lit("GB-COH-"), col("company_number")).as(NamePairs.NODE),
                        name(col("company_name")),
                        lit(0L).as(NamePairs.ROWS),
                        lit(null).cast(PENCE).as(AWARDED_PENCE),
                        lit(null).cast(PENCE).as(PAID_PENCE),
                        when(col("postcode").isNotNull(), array(SupplierSigns.postcode(col("postcode"))))
                                .otherwise(SupplierSigns.none())
                                .as(SIGNS))
                .distinct();
    }

    /** Names of several sources, each node and name once. */
    public static Dataset<Row> together(List<Dataset<Row>> sources) {
        return sources.stream()
                .reduce(Dataset::union)
                .orElseThrow()
                .groupBy(NamePairs.NODE, NamePairs.NAME)
                .agg(
                        sum(NamePairs.ROWS).as(NamePairs.ROWS),
                        sum(pence(AWARDED_PENCE)).as(AWARDED_PENCE),
                        sum(pence(PAID_PENCE)).as(PAID_PENCE),
                        SupplierSigns.together(SIGNS).as(SIGNS));
    }

    /** Sums of it cannot overflow. */
    private static Column pence(String column) {
        return col(column).cast(PENCE);
    }

    private static Column name(Column written) {
        return cut(written).as(NamePairs.NAME);
    }

    /** A name as published tables have it, so that names cut in several places are the same. */
    public static Column cut(Column written) {
        return substring(written, 1, LONGEST_NAME);
    }

    private static @Nullable String node(@Nullable String name, @Nullable String companyNumber) {
        List<PublishedIdentifier> identifiers =
                companyNumber == null ? List.of() : List.of(new PublishedIdentifier("GB-COH", companyNumber));
        return SupplierIdentity.of(name, identifiers).map(SupplierIdentity::id).orElse(null);
    }
}
