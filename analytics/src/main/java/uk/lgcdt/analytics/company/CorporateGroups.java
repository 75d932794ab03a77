package uk.lgcdt.analytics.company;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.upper;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Which group of companies each supplier belongs to: the published table {@code supplier_group} without its run. A parent
 * is a legal entity with the majority of shares or votes, or the right to appoint the board (Companies Act 2006, section
 * 1162); the group is called after the last parent up the chain. Where statements name several, the one with the larger
 * share counts.
 *
 * <p>A supplier of which no statement is known is a group of its own with ownership {@code unknown}.
 */
public final class CorporateGroups {

    public static final String SUPPLIER_ID = "supplier_id";
    public static final String GROUP_ID = "group_id";

    /** parent, none (statements name no parent) or unknown (there are no statements). */
    public static final String OWNERSHIP = "ownership";

    public static final String UNKNOWN = "unknown";

    private static final String NUMBER = Ownership.COMPANY_NUMBER;
    private static final String OWNER = CompanyHeads.OWNER;
    private static final String OWNER_NAME = CompanyHeads.OWNER_NAME;
    private static final String HEAD = CompanyHeads.HEAD;
    private static final String HEAD_NAME = CompanyHeads.HEAD_NAME;
    private static final String PATH = CompanyHeads.PATH;
    private static final String STATED = "stated";
    private static final String NAMED = "NAME:";

    private CorporateGroups() {}

    /**
     * @param ownership {@link Ownership}
     * @param suppliers columns supplier_id, name and company_number
     */
    public static Dataset<Row> of(Dataset<Row> ownership, Dataset<Row> suppliers) {
        Dataset<Row> stated = ownership
                .select(NUMBER)
                .distinct()
                .withColumn(STATED, lit(true))
                .localCheckpoint();
        Dataset<Row> companies =
                suppliers.select(NUMBER).where(col(NUMBER).isNotNull()).distinct();
        Dataset<Row> heads = CompanyHeads.of(companies, parents(ownership));
        var group = Window.partitionBy(GROUP_ID);
        Column ownerKnown = when(size(col(PATH)).gt(1), lit("parent"))
                .when(col(STATED), lit("none"))
                .otherwise(lit(UNKNOWN));
        return suppliers
                .select(SUPPLIER_ID, "name", NUMBER)
                .join(heads, columns(NUMBER), "left")
                .join(stated, columns(NUMBER), "left")
                .withColumn(GROUP_ID, coalesce(groupId(), col(SUPPLIER_ID)))
                .select(
                        col(SUPPLIER_ID),
                        col(GROUP_ID),
                        coalesce(min(HEAD_NAME).over(group), min("name").over(group))
                                .as("group_name"),
                        ownerKnown.as(OWNERSHIP),
                        coalesce(col(PATH), array().cast("array<string>")).as(PATH));
    }

    /** The entity with the largest majority in each company. */
    private static Dataset<Row> parents(Dataset<Row> ownership) {
        Column owner = coalesce(
                col("owner_company_number"),
                concat(lit(NAMED), upper(trim(regexp_replace(col(OWNER_NAME), "\\s+", " ")))));
        var largest = Window.partitionBy(NUMBER)
                .orderBy(col("share_min").desc_nulls_last(), col("stated_on").desc_nulls_last(), col(OWNER));
        return ownership
                .where(col("kind").equalTo("entity").and(majority()))
                .withColumn(OWNER, owner)
                .where(col(OWNER).isNotNull().and(col(OWNER).notEqual(col(NUMBER))))
                .withColumn("place", row_number().over(largest))
                .where(col("place").equalTo(1))
                .select(col(NUMBER).as(HEAD), col(OWNER), col(OWNER_NAME));
    }

    /** "More than 50 % but not more than 75 %" is stated with 50 as its least; half and half is no majority. */
    private static Column majority() {
        Column least = col("share_min");
        Column above =
                least.gt(50).or(least.equalTo(50).and(coalesce(col("share_max").gt(50), lit(false))));
        Column appoints = exists(
                col("interests"),
                interest -> regexp_replace(lower(interest), "[^a-z]", "").equalTo("appointmentofboard"));
        return coalesce(above, lit(false)).or(appoints);
    }

    private static Column groupId() {
        return when(col(HEAD).startsWith(NAMED), concat(lit("GROUP-"), substring(sha2(col(HEAD), 256), 1, 16)))
                .otherwise(concat(lit("GB-COH-"), col(HEAD)));
    }

    private static Seq<String> columns(String name) {
        return CollectionConverters.asScala(List.of(name)).toSeq();
    }
}
