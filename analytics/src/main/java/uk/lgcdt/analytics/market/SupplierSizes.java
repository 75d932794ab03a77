package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static uk.lgcdt.analytics.market.AwardLines.AWARD_ID;
import static uk.lgcdt.analytics.market.AwardLines.DECLARED_SIZE;
import static uk.lgcdt.analytics.market.AwardLines.OCID;
import static uk.lgcdt.analytics.market.AwardLines.PUBLISHED_AT;
import static uk.lgcdt.analytics.market.AwardLines.RELEASE_ID;
import static uk.lgcdt.analytics.market.AwardLines.SUPPLIER_ID;
import static uk.lgcdt.analytics.market.AwardLines.SUPPLIER_NAME;
import static uk.lgcdt.analytics.market.AwardLines.SUPPLIER_SIZE;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.lgcdt.analytics.identity.SupplierKinds;

/**
 * The size of each supplier: what it declared last. Notices contradict one another; silence is no declaration. A public body
 * that says it is small or medium-sized is passed over: it is no enterprise.
 */
final class SupplierSizes {

    static final String UNKNOWN = "unknown";

    private SupplierSizes() {}

    static Dataset<Row> withLatest(Dataset<Row> lines) {
        Column declared = col(DECLARED_SIZE);
        Dataset<Row> latest = lines.where(declared.notEqual(UNKNOWN)
                        .and(not(declared.equalTo("sme").and(SupplierKinds.isPublicBody(col(SUPPLIER_NAME))))))
                .groupBy(SUPPLIER_ID)
                .agg(max_by(col(DECLARED_SIZE), publication()).as(SUPPLIER_SIZE));
        // By name: a condition on both sides' columns cannot tell them apart, as one comes of the other.
        return lines.join(latest, new String[] {SUPPLIER_ID}, "left")
                .withColumn(SUPPLIER_SIZE, coalesce(col(SUPPLIER_SIZE), lit(UNKNOWN)));
    }

    /** Orders what was published, the latest last, without ties. */
    static Column publication() {
        return struct(col(PUBLISHED_AT), col(RELEASE_ID), col(OCID), col(AWARD_ID), col(DECLARED_SIZE));
    }
}
