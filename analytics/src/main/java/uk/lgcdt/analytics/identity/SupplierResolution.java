package uk.lgcdt.analytics.identity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import scala.reflect.ClassTag$;

/** From the names of all sources to suppliers: frequencies, pairs, circumstances, groups, ids. */
public final class SupplierResolution {

    /** Code of a warning. */
    static final String CONTRADICTION = "ContradictoryDecision";

    /** The published table {@code run_warning} without its run. */
    static final StructType WARNING = new StructType()
            .add("code", DataTypes.StringType, false)
            .add("position", DataTypes.StringType, false)
            .add("ocid", DataTypes.StringType)
            .add("message", DataTypes.StringType, false);

    private final Dataset<Row> names;
    private final Broadcast<WordFrequencies> frequencies;
    private final Dataset<Row> pairs;
    private final Dataset<Row> groups;

    /** @param names {@link SupplierNames} */
    public SupplierResolution(SparkSession spark, Dataset<Row> names, Decisions decisions) {
        this.names = names.localCheckpoint();
        this.frequencies = spark.sparkContext()
                .broadcast(NamePairs.frequencies(this.names), ClassTag$.MODULE$.apply(WordFrequencies.class));
        LongAccumulator compared = spark.sparkContext().longAccumulator("pairs of names compared");
        Dataset<Row> found = NamePairs.of(this.names, frequencies, compared).localCheckpoint();
        Dataset<Row> decided = DecidedPairs.of(spark, this.names, frequencies.value(), decisions);
        String[] key = {NamePairs.ONE, NamePairs.OTHER};
        Dataset<Row> named = decided.isEmpty()
                ? found
                : found.unionByName(decided.join(found.select(NamePairs.ONE, NamePairs.OTHER), key, "left_anti"));
        this.pairs = WeighedPairs.of(spark, this.names, named).localCheckpoint();
        Dataset<Row> nodes =
                this.names.groupBy(NamePairs.NODE).agg(sum(NamePairs.ROWS).as(NamePairs.ROWS));
        this.groups = SupplierGroups.of(
                        nodes,
                        pairs,
                        frequencies,
                        List.of(IdentityRules.STRICT, IdentityRules.CHOSEN, IdentityRules.LOOSE),
                        decisions)
                .localCheckpoint();
    }

    /** Node, rows and group at a limit of {@link IdentityRules}; all of them are found in one pass over the pairs. */
    private Dataset<Row> groups(double limit) {
        return groups.select(
                col(NamePairs.NODE),
                col(NamePairs.ROWS),
                col(SupplierGroups.at(limit)).as(SupplierGroups.GROUP));
    }

    /** Node and supplier_id at the chosen limit. */
    public Dataset<Row> ids(Dataset<Row> before) {
        return SupplierIds.of(groups(IdentityRules.CHOSEN), before);
    }

    /**
     * Node and supplier_id at another limit, from the pairs weighed already.
     *
     * @param chosen node and supplier_id at the chosen limit: a group goes by the id that most of it has there
     */
    public Dataset<Row> idsAt(double limit, Dataset<Row> chosen) {
        return SupplierIds.of(groups(limit), chosen);
    }

    /** The published table {@code supplier_name} without its run. */
    public Dataset<Row> members(Dataset<Row> ids) {
        return names.join(ids, NamePairs.NODE)
                .select(
                        col(NamePairs.NODE),
                        col(NamePairs.NAME),
                        col(NamePairs.ROWS),
                        col(SupplierIds.SUPPLIER_ID),
                        pounds(SupplierNames.AWARDED_PENCE).as("awarded_gbp"),
                        pounds(SupplierNames.PAID_PENCE).as("paid_gbp"));
    }

    private static Column pounds(String pence) {
        return col(pence).divide(100).cast("decimal(20,2)");
    }

    /**
     * The pairs not plainly of one name, and whether they are now one supplier: what pages explain and people review.
     *
     * @param members {@link #members}
     */
    public Dataset<Row> weighed(Dataset<Row> ids, Dataset<Row> members) {
        Dataset<Row> one = ids.select(
                col(NamePairs.NODE).as(NamePairs.ONE),
                col(SupplierIds.SUPPLIER_ID).as("one_id"));
        Dataset<Row> other = ids.select(
                col(NamePairs.NODE).as(NamePairs.OTHER),
                col(SupplierIds.SUPPLIER_ID).as("other_id"));
        Dataset<Row> named = pairs.join(one, NamePairs.ONE)
                .join(other, NamePairs.OTHER)
                .withColumn("joined", col("one_id").equalTo(col("other_id")))
                .withColumn(
                        "evidence",
                        evidence(frequencies)
                                .apply(col(NamePairs.ONE_NAME), col(NamePairs.OTHER_NAME), col(WeighedPairs.PIECES)))
                .drop(WeighedPairs.PIECES)
                .withColumn(NamePairs.BITS, col(NamePairs.BITS).cast("decimal(6,2)"));
        return PairMoney.with(named, members);
    }

    private static UserDefinedFunction evidence(Broadcast<WordFrequencies> frequencies) {
        return udf(
                (UDF3<String, String, String, String>) (one, other, circumstances) ->
                        Evidence.of(one, other, circumstances, new NameComparison(frequencies.value())),
                DataTypes.StringType);
    }

    /** The decisions that contradict earlier ones, as the published table {@code run_warning} without its run. */
    public static Dataset<Row> warnings(SparkSession spark, Decisions decisions) {
        List<Row> rows = decisions.refused().stream()
                .map(SupplierResolution::contradiction)
                .map(message -> RowFactory.create(CONTRADICTION, "", null, message))
                .toList();
        return spark.createDataFrame(rows, WARNING);
    }

    private static String contradiction(Decision refused) {
        return "The decision that \"%s\" and \"%s\" are %s contradicts earlier decisions, which hold; undo one of them"
                .formatted(refused.oneName(), refused.otherName(), refused.same() ? "one supplier" : "two suppliers");
    }

    /** What stands for the run before where there is none. */
    public static Dataset<Row> nothingBefore(SparkSession spark) {
        return spark.emptyDataFrame()
                .withColumn(NamePairs.NODE, lit(null).cast("string"))
                .withColumn(SupplierIds.SUPPLIER_ID, lit(null).cast("string"));
    }
}
