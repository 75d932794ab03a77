package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.lgcdt.analytics.notice.PublishedAward;
import uk.lgcdt.analytics.notice.PublishedSupplier;
import uk.lgcdt.analytics.notice.Releases;

/**
 * Which registered ids stand for a supplier that other notices give by its company number.
 *
 * <p>An id given beside two company numbers is nobody's alias.
 */
final class SupplierAliases {

    static final String ALIAS = "alias";

    /** The id to use instead. */
    static final String ID = "known_id";

    static final String NUMBER = "known_number";

    private static final String SUPPLIER = "supplier";

    private SupplierAliases() {}

    static Dataset<Row> of(Dataset<Row> releases) {
        return releases.select(explode(col(Releases.AWARDS)).as("award"))
                .select(explode(col("award." + PublishedAward.SUPPLIERS)).as(SUPPLIER))
                .where(col(SUPPLIER + "." + PublishedSupplier.COMPANY_NUMBER).isNotNull())
                .select(
                        col(SUPPLIER + "." + PublishedSupplier.SUPPLIER_ID).as(ID),
                        col(SUPPLIER + "." + PublishedSupplier.COMPANY_NUMBER).as(NUMBER),
                        explode(col(SUPPLIER + "." + PublishedSupplier.ALIASES)).as(ALIAS))
                .where(not(col(ALIAS).startsWith("GB-COH-")))
                .groupBy(ALIAS)
                .agg(min(ID).as(ID), min(NUMBER).as(NUMBER), countDistinct(ID).as("ids"))
                .where(col("ids").equalTo(1))
                .drop("ids");
    }
}
