package uk.lgcdt.analytics.identity;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Gives each group of nodes its public id, and keeps it from run to run.
 *
 * <p>A group keeps the id that most of its rows had in the run before. Where a group has been split, the id stays with the
 * part that has most rows of it; where groups have merged, the id of the larger one stays. A new group is called by its
 * entry in a register, else by its name with most rows.
 */
public final class SupplierIds {

    /** The public id. */
    public static final String SUPPLIER_ID = "supplier_id";

    private static final String BEFORE = "before_id";
    private static final String GROUP = SupplierGroups.GROUP;
    private static final String NODE = NamePairs.NODE;
    private static final String ROWS = NamePairs.ROWS;

    /** Behind the id of a node whose id another group has kept. */
    private static final String SPLIT_OFF = "-B";

    private SupplierIds() {}

    /**
     * @param groups {@link SupplierGroups}, each node once, with its rows
     * @param before node and supplier_id of the run before; empty at first
     * @return node and supplier_id, each node once
     */
    public static Dataset<Row> of(Dataset<Row> groups, Dataset<Row> before) {
        Dataset<Row> nodes = groups.join(
                        before.select(col(NODE), col(SUPPLIER_ID).as(BEFORE)), new String[] {NODE}, "left")
                .localCheckpoint();
        Dataset<Row> kept = kept(nodes);
        Dataset<Row> taken = kept.select(col(SUPPLIER_ID).as(NODE), lit(true).as("taken"));
        Dataset<Row> fresh = nodes.join(kept, new String[] {GROUP}, "left_anti")
                .join(taken, new String[] {NODE}, "left")
                .groupBy(GROUP)
                .agg(
                        min_by(col(NODE), when(col("taken").isNull(), rank())).as("free"),
                        min_by(col(NODE), rank()).as("first"))
                .select(
                        col(GROUP),
                        coalesce(col("free"), concat(col("first"), lit(SPLIT_OFF)))
                                .as(SUPPLIER_ID));
        return nodes.select(NODE, GROUP).join(kept.unionByName(fresh), GROUP).select(NODE, SUPPLIER_ID);
    }

    /** The groups that keep an id. */
    private static Dataset<Row> kept(Dataset<Row> nodes) {
        Dataset<Row> had = nodes.where(col(BEFORE).isNotNull())
                .groupBy(GROUP, BEFORE)
                .agg(sum(ROWS).as(ROWS));
        Dataset<Row> heirs = had.groupBy(BEFORE)
                .agg(
                        min_by(col(GROUP), most(col(GROUP))).as(GROUP),
                        max_by(col(ROWS), col(ROWS)).as(ROWS));
        return heirs.groupBy(GROUP).agg(min_by(col(BEFORE), most(col(BEFORE))).as(SUPPLIER_ID));
    }

    /** Most rows first, then the least of a key: no ties. */
    private static Column most(Column key) {
        return struct(col(ROWS).multiply(-1), key);
    }

    /** Entries of Companies House first, then other registers', then names with most rows. */
    private static Column rank() {
        Column kind = when(col(NODE).startsWith("GB-COH-"), 0)
                .when(not(col(NODE).startsWith("NAME-")), 1)
                .otherwise(2);
        return struct(kind, col(ROWS).multiply(-1), col(NODE));
    }

    /** The nodes whose supplier is another than in the run before: splits and merges, from the node's side. */
    public static Dataset<Row> changes(Dataset<Row> ids, Dataset<Row> before) {
        return ids.join(before.select(col(NODE), col(SUPPLIER_ID).as("before_id")), NODE)
                .where(col("before_id").notEqual(col(SUPPLIER_ID)));
    }
}
