package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.lgcdt.analytics.Pounds;

/** The award lines as pages show them: the published table {@code award_line} without its run. */
public final class PublishedAwardLines {

    private PublishedAwardLines() {}

    public static Dataset<Row> of(Dataset<Row> awardLines) {
        return awardLines.select(
                col(AwardLines.OCID),
                col(AwardLines.AWARD_ID),
                col(AwardLines.SUPPLIER_ID),
                col(AwardLines.RELEASE_ID),
                col(AwardLines.NOTICE_TYPE),
                col(AwardLines.REGIME),
                col(AwardLines.TITLE),
                col(AwardLines.BUYER_ID),
                col(AwardLines.MARKETS),
                col(AwardLines.CPV_CODES),
                col(AwardLines.REGION_CODES),
                col(AwardLines.DECIDED_ON),
                col(AwardLines.YEAR),
                Pounds.ofPence(col(AwardLines.AWARDED_PENCE)).as("awarded_gbp"),
                col(AwardLines.VALUE_BASIS),
                col(AwardLines.SUPPLIERS),
                col(AwardLines.FRAMEWORK),
                col(AwardLines.CALL_OFF),
                col(AwardLines.PROCUREMENT_METHOD),
                col(AwardLines.STARTS_ON),
                col(AwardLines.ENDS_ON),
                col(AwardLines.EXTENDS_TO),
                col(AwardLines.URL),
                col(AwardLines.LANDED_FILE_ID),
                col(AwardLines.POSITION));
    }
}
