package uk.lgcdt.analytics.notice;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.lgcdt.analytics.Pounds;

/** The notices that pages list, one for each release: the published table {@code notice} without its run. */
public final class Notices {

    private static final String VALUE_GBP = "value_gbp";

    private Notices() {}

    public static Dataset<Row> of(Dataset<Row> releases) {
        return releases.withColumn(VALUE_GBP, Pounds.ofPence(col(Releases.VALUE_PENCE)))
                .withColumn(Releases.REGION_CODES, ofDeliveryElseOfBuyer())
                .select(
                        col(Releases.OCID),
                        col(Releases.RELEASE_ID),
                        col(Releases.NOTICE_TYPE),
                        col(Releases.STAGE),
                        col(Releases.REGIME),
                        col(Releases.PUBLISHED_AT),
                        col(Releases.TITLE),
                        col(Releases.DESCRIPTION),
                        col(Releases.BUYER_ID),
                        col(Releases.BUYER_NAME),
                        col(Releases.CPV_CODES),
                        col(Releases.MARKETS),
                        col(Releases.REGION_CODES),
                        col(VALUE_GBP),
                        col(Releases.SME_SUITABLE),
                        col(Releases.CLOSES_ON),
                        col(Releases.PROCUREMENT_METHOD),
                        col(Releases.URL),
                        col(Releases.LANDED_FILE_ID),
                        col(Releases.POSITION));
    }

    private static Column ofDeliveryElseOfBuyer() {
        return when(
                        size(col(Releases.REGION_CODES))
                                .equalTo(0)
                                .and(col(Releases.BUYER_REGION).isNotNull()),
                        array(col(Releases.BUYER_REGION)))
                .otherwise(col(Releases.REGION_CODES));
    }
}
