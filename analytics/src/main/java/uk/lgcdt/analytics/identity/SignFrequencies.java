package uk.lgcdt.analytics.identity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How many nodes each of the {@link SupplierSigns} goes with, of those that go with several. */
final class SignFrequencies implements Serializable {

    private static final long serialVersionUID = 1;

    private final Map<String, Integer> nodes;
    private final long total;

    SignFrequencies(Map<String, Integer> nodes, long total) {
        this.nodes = Map.copyOf(nodes);
        this.total = total;
    }

    /** @param signs rows of {@link NamePairs#NODE} and {@link SupplierNames#SIGNS}, each node once */
    static SignFrequencies of(Dataset<Row> signs) {
        Map<String, Integer> nodes = new HashMap<>();
        for (Iterator<Row> rows = signs.select(explode(col(SupplierNames.SIGNS)).as("sign"))
                        .groupBy("sign")
                        .agg(count(lit(1)).as("nodes"))
                        .where(col("nodes").gt(1))
                        .toLocalIterator();
                rows.hasNext(); ) {
            Row row = rows.next();
            nodes.put(row.getString(0), (int) Math.min(row.getLong(1), Integer.MAX_VALUE));
        }
        return new SignFrequencies(nodes, signs.count());
    }

    /** Whether no two nodes have a sign in common. */
    boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** The chance that another node goes with the sign too; two nodes more are supposed, so that few do not mislead. */
    double chance(String sign) {
        return (nodes.getOrDefault(sign, 1) + 1.0) / (total + 2.0);
    }
}
