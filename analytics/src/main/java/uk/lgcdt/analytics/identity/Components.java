package uk.lgcdt.analytics.identity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Which nodes hang together through pairs: the least id of each component. Few pairs are put together by the driver, as
 * each pass over a table takes longer than they do. Of many the least id is spread along the pairs, each time also from
 * where the last one came, so that the number of passes grows with the logarithm of a chain's length.
 */
final class Components {

    static final String COMPONENT = "component";

    /** Pairs; with their two ids some 50 MB of the driver's memory. */
    private static final long FEW = 100_000;

    private static final int MOST_PASSES = 40;

    private static final StructType FOUND = new StructType()
            .add(NamePairs.NODE, DataTypes.StringType, false)
            .add(COMPONENT, DataTypes.StringType, false);

    private Components() {}

    /**
     * @param pairs rows of {@link NamePairs#ONE} and {@link NamePairs#OTHER}
     * @return rows of {@link NamePairs#NODE} and {@link #COMPONENT}, for each node that is in a pair
     */
    static Dataset<Row> of(Dataset<Row> pairs) {
        Dataset<Row> joined = pairs.select(NamePairs.ONE, NamePairs.OTHER);
        return joined.count() <= FEW ? together(joined) : spread(joined);
    }

    /** By the driver. */
    static Dataset<Row> together(Dataset<Row> pairs) {
        DisjointSets sets = new DisjointSets();
        pairs.collectAsList().forEach(pair -> sets.join(pair.getString(0), pair.getString(1)));
        List<Row> found = new ArrayList<>();
        sets.roots().forEach((node, root) -> found.add(RowFactory.create(node, root)));
        return pairs.sparkSession().createDataFrame(found, FOUND);
    }

    /** Wherever the pairs are. */
    static Dataset<Row> spread(Dataset<Row> pairs) {
        Dataset<Row> edges = pairs.select(
                        col(NamePairs.ONE).as("from"), col(NamePairs.OTHER).as("to"))
                .union(pairs.select(
                        col(NamePairs.OTHER).as("from"), col(NamePairs.ONE).as("to")))
                .localCheckpoint();
        Dataset<Row> labels = edges.groupBy(col("from").as(NamePairs.NODE))
                .agg(min(least(col("from"), col("to"))).as(COMPONENT))
                .localCheckpoint();
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            Dataset<Row> next = pass(edges, labels).localCheckpoint();
            long changed = next.join(labels.withColumnRenamed(COMPONENT, "before"), NamePairs.NODE)
                    .where(col("before").notEqual(col(COMPONENT)))
                    .count();
            labels = next;
            if (changed == 0) {
                return labels;
            }
        }
        throw new IllegalStateException("Names hang together in chains longer than 2^" + MOST_PASSES);
    }

    private static Dataset<Row> pass(Dataset<Row> edges, Dataset<Row> labels) {
        Dataset<Row> neighbours = edges.join(labels.withColumnRenamed(NamePairs.NODE, "to"), "to")
                .groupBy(col("from").as(NamePairs.NODE))
                .agg(min(COMPONENT).as("near"));
        Dataset<Row> spread = labels.join(neighbours, NamePairs.NODE)
                .select(col(NamePairs.NODE), least(col(COMPONENT), col("near")).as(COMPONENT));
        Dataset<Row> jumps =
                spread.select(col(NamePairs.NODE).as(COMPONENT), col(COMPONENT).as("root"));
        return spread.join(jumps, COMPONENT)
                .select(col(NamePairs.NODE), col("root").as(COMPONENT));
    }
}
