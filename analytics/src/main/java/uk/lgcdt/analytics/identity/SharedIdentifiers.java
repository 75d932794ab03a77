package uk.lgcdt.analytics.identity;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.analytics.organisation.SupplierIdentity;

/**
 * Entries of registers that are given for many unlike names ({@link UnlikeNames}), and so are nobody's: a number typed to
 * fill a field, or a buyer's own put for whom it pays. They stay in the data as published and are no evidence: the names
 * that have them are told apart by what else is known.
 */
public final class SharedIdentifiers {

    /** Code of a warning. */
    static final String SHARED = "SharedIdentifier";

    private static final int QUOTED = 3;

    /** Of more, the first by the alphabet speak for all, in any order of the input. */
    private static final int MOST_SPELLINGS = 2_000;

    private static final String BY_NAME = "NAME-";

    private static final StructType FOUND = new StructType()
            .add(NamePairs.NODE, DataTypes.StringType, false)
            .add("message", DataTypes.StringType, false);

    private static final UserDefinedFunction BY_NAME_ALONE = udf(
            (UDF1<@Nullable String, @Nullable String>) name -> SupplierIdentity.of(name, List.of())
                    .map(SupplierIdentity::id)
                    .orElse(null),
            DataTypes.StringType);

    /** By node, what to warn of. */
    private final SortedMap<String, String> found;

    private SharedIdentifiers(SortedMap<String, String> found) {
        this.found = Collections.unmodifiableSortedMap(found);
    }

    public static SharedIdentifiers none() {
        return new SharedIdentifiers(new TreeMap<>());
    }

    /** @param names {@link SupplierNames} of notices and payments, by the ids that these give */
    public static SharedIdentifiers of(Dataset<Row> names) {
        SortedMap<String, String> found = new TreeMap<>();
        names.where(not(col(NamePairs.NODE).startsWith(BY_NAME)))
                .select(NamePairs.NODE, NamePairs.NAME)
                .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
                .flatMapGroups((FlatMapGroupsFunction<String, Row, Row>) SharedIdentifiers::judged, Encoders.row(FOUND))
                .collectAsList()
                .forEach(row -> found.put(row.getString(0), row.getString(1)));
        return new SharedIdentifiers(found);
    }

    private static Iterator<Row> judged(String node, Iterator<Row> rows) {
        TreeSet<String> written = new TreeSet<>();
        while (rows.hasNext()) {
            written.add(rows.next().getString(1));
            if (written.size() > MOST_SPELLINGS) {
                written.removeLast();
            }
        }
        if (written.size() < IdentityRules.UNLIKE_NAMES) {
            return Collections.emptyIterator();
        }
        UnlikeNames names = new UnlikeNames(written);
        return names.areNobodys()
                ? List.of(RowFactory.create(node, message(node, names))).iterator()
                : Collections.emptyIterator();
    }

    private static String message(String node, UnlikeNames names) {
        return "%s is given for %d names that have nothing in common%s; it is not used to tell suppliers"
                .formatted(
                        node,
                        names.sets(),
                        names.examples(QUOTED)
                                .map(examples -> ", such as " + examples)
                                .orElse(""));
    }

    /** The nodes, as {@code GB-COH-01234567}. */
    public Set<String> nodes() {
        return found.keySet();
    }

    /** Whether an id is one of them; false where there is no id. */
    public Column contain(Column id) {
        return found.isEmpty() ? lit(false) : coalesce(id.isInCollection(found.keySet()), lit(false));
    }

    /** {@link SupplierNames} under their names alone where the entry is one of these. */
    public Dataset<Row> ignoredInNames(Dataset<Row> names) {
        return found.isEmpty()
                ? names
                : SupplierNames.together(
                        List.of(names.withColumn(NamePairs.NODE, sound(col(NamePairs.NODE), col(NamePairs.NAME)))));
    }

    /** Award lines before suppliers are resolved, with suppliers by their names alone where the entry is one of these. */
    public Dataset<Row> ignoredInAwards(Dataset<Row> lines) {
        return found.isEmpty()
                ? lines
                : lines.withColumn("company_number", when(not(contain(col("supplier_id"))), col("company_number")))
                        .withColumn("supplier_id", sound(col("supplier_id"), col("supplier_name")));
    }

    /** {@link SupplierNames#paid} with nodes by names alone where the number is one of these. */
    public Dataset<Row> ignoredInPayments(Dataset<Row> paid) {
        return found.isEmpty()
                ? paid
                : paid.withColumn(NamePairs.NODE, sound(col(NamePairs.NODE), col("supplier_name")));
    }

    /** The id that the name would have alone; the id itself where it is sound, or where the name names nobody. */
    private Column sound(Column id, Column name) {
        return coalesce(when(contain(id), BY_NAME_ALONE.apply(name)), id);
    }

    /** What was found, as the published table {@code run_warning} without its run. */
    public Dataset<Row> warnings(SparkSession spark) {
        List<Row> rows = found.values().stream()
                .map(message -> RowFactory.create(SHARED, "", null, message))
                .toList();
        return spark.createDataFrame(rows, SupplierResolution.WARNING);
    }
}
