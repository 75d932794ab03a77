package uk.lgcdt.analytics.identity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which supplier each council means by a name in its payments: council_code, supplier_name (as published, cut as
 * {@link SupplierNames} cuts it) and supplier_id. A name to which the council gives the numbers of several suppliers is nobody's
 * in particular, and is not among them.
 */
public final class Payees {

    private static final String COUNCIL = "council_code";
    private static final String NAME = "supplier_name";

    private Payees() {}

    /**
     * @param paid {@link SupplierNames#paid}, with the nodes that were resolved
     * @param ids node and supplier_id
     */
    public static Dataset<Row> of(Dataset<Row> paid, Dataset<Row> ids) {
        return paid.select(col(COUNCIL), SupplierNames.cut(col(NAME)).as(NAME), col(NamePairs.NODE))
                .join(ids, new String[] {NamePairs.NODE})
                .groupBy(COUNCIL, NAME)
                .agg(
                        min(SupplierIds.SUPPLIER_ID).as(SupplierIds.SUPPLIER_ID),
                        max(SupplierIds.SUPPLIER_ID).as("last"))
                .where(col(SupplierIds.SUPPLIER_ID).equalTo(col("last")))
                .drop("last");
    }
}
