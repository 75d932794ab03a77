package uk.lgcdt.analytics.identity;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.organisation.SupplierKind;

/**
 * What each supplier is, from all its identifiers and names: {@code docs/identity.md}.
 *
 * <p>An entry in a register goes before words, with one exception: a company number does not make a council or a charity a
 * company. Words are of whom most rows are; a supplier is a person where no name of it says anything else.
 */
public final class SupplierKinds {

    /** A key of {@link SupplierKind}. */
    public static final String KIND = "kind";

    /** A key of {@link SupplierKind.Basis}. */
    public static final String BASIS = "kind_basis";

    private static final String ENTRY = "entry";
    private static final String WORDS = "words";

    private static final UserDefinedFunction OF_ENTRY =
            udf((UDF1<String, String>) node -> KindOfName.ofIdentifier(node).key(), DataTypes.StringType);

    private static final UserDefinedFunction OF_WORDS =
            udf((UDF1<@Nullable String, String>) name -> Loaded.KINDS.of(name).key(), DataTypes.StringType);

    private static final UserDefinedFunction IS_PUBLIC_BODY =
            udf((UDF1<@Nullable String, Boolean>) name -> Loaded.KINDS.isPublicBody(name), DataTypes.BooleanType);

    private SupplierKinds() {}

    /** The tables of councils are read once in each process. */
    private static final class Loaded {
        private static final KindOfName KINDS = KindOfName.load();
    }

    /** Whether a name says that it is a public body's. */
    public static Column isPublicBody(Column name) {
        return IS_PUBLIC_BODY.apply(name);
    }

    /**
     * Adds {@link #KIND} and {@link #BASIS}.
     *
     * @param suppliers with a column supplier_id
     * @param members the published table {@code supplier_name}
     */
    public static Dataset<Row> with(Dataset<Row> suppliers, Dataset<Row> members) {
        return suppliers
                .join(of(members), new String[] {SupplierIds.SUPPLIER_ID}, "left")
                .withColumn(KIND, coalesce(col(KIND), lit(SupplierKind.UNKNOWN.key())))
                .withColumn(BASIS, coalesce(col(BASIS), lit(SupplierKind.Basis.UNKNOWN.key())));
    }

    private static Dataset<Row> of(Dataset<Row> members) {
        Column rows = greatest(col(NamePairs.ROWS), lit(1L));
        return members.withColumn(ENTRY, OF_ENTRY.apply(col(NamePairs.NODE)))
                .withColumn(WORDS, OF_WORDS.apply(col(NamePairs.NAME)))
                .withColumn(NamePairs.ROWS, rows)
                .groupBy(SupplierIds.SUPPLIER_ID)
                .agg(
                        hasEntry(SupplierKind.COMPANY).as("company_entry"),
                        hasEntry(SupplierKind.PUBLIC_BODY).as("public_entry"),
                        hasEntry(SupplierKind.CHARITY).as("charity_entry"),
                        rowsOf(SupplierKind.COMPANY).as("company_rows"),
                        rowsOf(SupplierKind.PUBLIC_BODY).as("public_rows"),
                        rowsOf(SupplierKind.CHARITY).as("charity_rows"),
                        rowsOf(SupplierKind.INDIVIDUAL).as("person_rows"))
                .withColumn(WORDS, byWords())
                .withColumn(ENTRY, byEntry())
                .select(
                        col(SupplierIds.SUPPLIER_ID),
                        coalesce(col(ENTRY), col(WORDS), lit(SupplierKind.UNKNOWN.key()))
                                .as(KIND),
                        when(col(ENTRY).isNotNull(), lit(SupplierKind.Basis.IDENTIFIER.key()))
                                .when(col(WORDS).isNotNull(), lit(SupplierKind.Basis.WORDS.key()))
                                .otherwise(lit(SupplierKind.Basis.UNKNOWN.key()))
                                .as(BASIS));
    }

    private static Column byWords() {
        Column company = col("company_rows");
        Column body = col("public_rows");
        Column charity = col("charity_rows");
        return when(body.gt(0).and(body.geq(company)).and(body.geq(charity)), lit(SupplierKind.PUBLIC_BODY.key()))
                .when(charity.gt(0).and(charity.geq(company)), lit(SupplierKind.CHARITY.key()))
                .when(company.gt(0), lit(SupplierKind.COMPANY.key()))
                .when(body.gt(0), lit(SupplierKind.PUBLIC_BODY.key()))
                .when(charity.gt(0), lit(SupplierKind.CHARITY.key()))
                .when(col("person_rows").gt(0), lit(SupplierKind.INDIVIDUAL.key()));
    }

    /** Null where a company number stands beside words that say something more, and where there is no entry. */
    private static Column byEntry() {
        Column more = coalesce(col(WORDS).isin(SupplierKind.PUBLIC_BODY.key(), SupplierKind.CHARITY.key()), lit(false));
        return when(col("public_entry"), lit(SupplierKind.PUBLIC_BODY.key()))
                .when(col("charity_entry"), lit(SupplierKind.CHARITY.key()))
                .when(col("company_entry").and(more.equalTo(false)), lit(SupplierKind.COMPANY.key()));
    }

    private static Column hasEntry(SupplierKind kind) {
        return max(col(ENTRY).equalTo(kind.key()));
    }

    private static Column rowsOf(SupplierKind kind) {
        return coalesce(sum(when(col(WORDS).equalTo(kind.key()), col(NamePairs.ROWS))), lit(0L));
    }
}
