package uk.lgcdt.analytics.identity;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.analytics.organisation.PublishedIdentifier;
import uk.lgcdt.analytics.organisation.SupplierIdentity;

/**
 * The names that suppliers go by in all sources, under the id that each would have alone: rows of {@link NamePairs#NODE},
 * {@link NamePairs#NAME} and {@link NamePairs#ROWS}, each node and name once.
 */
public final class SupplierNames {

    /** Characters; an index of PostgreSQL takes no more than some 2,600 bytes. */
    private static final int LONGEST_NAME = 500;

    private static final UserDefinedFunction NODE_OF =
            udf((UDF2<@Nullable String, @Nullable String, @Nullable String>) SupplierNames::node, DataTypes.StringType);

    private static final UserDefinedFunction JOINED = udf(
            (UDF1<@Nullable String, @Nullable String>)
                    name -> NameReader.read(name).map(SupplierName::joined).orElse(null),
            DataTypes.StringType);

    private SupplierNames() {}

    /** @param awardLines with columns supplier_id and supplier_name */
    public static Dataset<Row> ofAwards(Dataset<Row> awardLines) {
        return counted(awardLines, col("supplier_id"), col("supplier_name"));
    }

    /** @param spendLines with columns supplier_name, company_number and redacted; a withheld name is nobody's */
    public static Dataset<Row> ofSpend(Dataset<Row> spendLines) {
        Dataset<Row> names = spendLines
                .where(col("supplier_name")
                        .isNotNull()
                        .and(coalesce(col("redacted"), lit(false)).equalTo(false)))
                .groupBy("supplier_name", "company_number")
                .agg(count(lit(1)).as("payments"));
        return names.withColumn(NamePairs.NODE, NODE_OF.apply(col("supplier_name"), col("company_number")))
                .where(col(NamePairs.NODE).isNotNull())
                .groupBy(col(NamePairs.NODE), name(col("supplier_name")))
                .agg(sum("payments").as(NamePairs.ROWS));
    }

    /**
     * Present and former names of the companies that have, or had, one of the given names: what ties a firm's old name to
     * its new one.
     *
     * @param companies with columns company_number, name and previous_names
     */
    public static Dataset<Row> ofCompanies(Dataset<Row> companies, Dataset<Row> names) {
        Dataset<Row> wanted =
                names.select(JOINED.apply(col(NamePairs.NAME)).as("joined")).distinct();
        Dataset<Row> all = companies
                .select(
                        col("company_number"),
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
                        lit(0L).as(NamePairs.ROWS))
                .distinct();
    }

    /** Names of several sources, each node and name once. */
    public static Dataset<Row> together(List<Dataset<Row>> sources) {
        return sources.stream()
                .reduce(Dataset::union)
                .orElseThrow()
                .groupBy(NamePairs.NODE, NamePairs.NAME)
                .agg(sum(NamePairs.ROWS).as(NamePairs.ROWS));
    }

    private static Dataset<Row> counted(Dataset<Row> lines, Column node, Column written) {
        return lines.where(node.isNotNull().and(written.isNotNull()))
                .groupBy(node.as(NamePairs.NODE), name(written))
                .agg(count(lit(1)).as(NamePairs.ROWS));
    }

    private static Column name(Column written) {
        return substring(written, 1, LONGEST_NAME).as(NamePairs.NAME);
    }

    private static @Nullable String node(@Nullable String name, @Nullable String companyNumber) {
        List<PublishedIdentifier> identifiers =
                companyNumber == null ? List.of() : List.of(new PublishedIdentifier("GB-COH", companyNumber));
        return SupplierIdentity.of(name, identifiers).map(SupplierIdentity::id).orElse(null);
    }
}
