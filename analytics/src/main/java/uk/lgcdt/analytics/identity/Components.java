package uk.lgcdt.analytics.identity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which nodes hang together through pairs: the least id of each component, by spreading it along the pairs, each time
 * also from where the last one came, so that the number of passes grows with the logarithm of a chain's length.
 */
final class Components {

    static final String COMPONENT = "component";

    private static final int MOST_PASSES = 40;

    private Components() {}

    /**
     * @param pairs rows of {@link NamePairs#ONE} and {@link NamePairs#OTHER}
     * @return rows of {@link NamePairs#NODE} and {@link #COMPONENT}, for each node that is in a pair
     */
    static Dataset<Row> of(Dataset<Row> pairs) {
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
