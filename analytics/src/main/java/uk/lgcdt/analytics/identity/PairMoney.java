package uk.lgcdt.analytics.identity;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How much money is on either side of a pair: awarded and paid together, so that people are asked first where a decision
 * moves most. A decision parts a name from its supplier, and joins a supplier with another as a whole.
 */
final class PairMoney {

    private static final String KEY = "key";
    private static final String GBP = "gbp";
    private static final String NODE = "n ";
    private static final String SUPPLIER = "s ";

    private PairMoney() {}

    /**
     * Adds one_gbp and other_gbp.
     *
     * @param pairs with one_id, other_id and joined
     * @param members the published table {@code supplier_name}
     */
    static Dataset<Row> with(Dataset<Row> pairs, Dataset<Row> members) {
        Column gbp = coalesce(col("awarded_gbp"), lit(0)).plus(greatest(coalesce(col("paid_gbp"), lit(0)), lit(0)));
        Dataset<Row> named = members.withColumn(GBP, gbp);
        Dataset<Row> money = added(named, NODE, NamePairs.NODE)
                .union(added(named, SUPPLIER, SupplierIds.SUPPLIER_ID))
                .localCheckpoint();
        return side(side(pairs, NamePairs.ONE, money), NamePairs.OTHER, money);
    }

    private static Dataset<Row> added(Dataset<Row> named, String kind, String column) {
        return named.groupBy(concat(lit(kind), col(column)).as(KEY))
                .agg(sum(GBP).cast("decimal(20,2)").as(GBP));
    }

    private static Dataset<Row> side(Dataset<Row> pairs, String side, Dataset<Row> money) {
        Column key =
                when(col("joined"), concat(lit(NODE), col(side))).otherwise(concat(lit(SUPPLIER), col(side + "_id")));
        return pairs.withColumn(KEY, key)
                .join(money.withColumnRenamed(GBP, side + "_gbp"), new String[] {KEY}, "left")
                .drop(KEY);
    }
}
