package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.lgcdt.analytics.Pounds;

/**
 * The suppliers of all award lines, with what they last said of themselves: the published table {@code supplier} without
 * its run. Contracts and value are outside frameworks.
 */
public final class Suppliers {

    private Suppliers() {}

    public static Dataset<Row> of(Dataset<Row> awardLines) {
        Column outside = not(col(AwardLines.FRAMEWORK));
        return awardLines
                .groupBy(AwardLines.SUPPLIER_ID)
                .agg(
                        latest(AwardLines.SUPPLIER_NAME).as("name"),
                        max(AwardLines.COMPANY_NUMBER).as("company_number"),
                        max(AwardLines.SUPPLIER_SIZE).as("size"),
                        latest(AwardLines.DECLARED_VCSE).as("vcse"),
                        latest(AwardLines.SUPPLIER_REGION).as("region_code"),
                        sum(when(outside, lit(1L)).otherwise(0L)).cast("int").as("contracts"),
                        countDistinct(AwardLines.BUYER_ID).cast("int").as("buyers"),
                        Pounds.ofPence(sum(when(outside, col(AwardLines.AWARDED_PENCE))))
                                .as("awarded_gbp"),
                        min(AwardLines.DECIDED_ON).as("first_award_on"),
                        max(AwardLines.DECIDED_ON).as("last_award_on"));
    }

    /** The value last published; an unknown one never replaces a known one. */
    private static Column latest(String column) {
        Column publication = struct(
                col(AwardLines.PUBLISHED_AT),
                col(AwardLines.RELEASE_ID),
                col(AwardLines.OCID),
                col(AwardLines.AWARD_ID),
                col(column));
        return max_by(col(column), when(col(column).isNotNull(), publication));
    }
}
