package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.lgcdt.analytics.notice.Sourcing;

/** One row for each process whose tender notice is known, in the year of that notice, whatever came of it. */
public final class TenderCases {

    /** Days from the notice, or the first day for bids if stated, to the last one; null where there is none after it. */
    public static final String PERIOD_DAYS = "period_days";

    private TenderCases() {}

    /** @param sourcing {@link Sourcing} */
    public static Dataset<Row> of(Dataset<Row> sourcing) {
        Column days = datediff(col(Sourcing.CLOSES_ON), col(Sourcing.OPENED_ON));
        return sourcing.where(col(Sourcing.TENDERED_ON)
                        .isNotNull()
                        .and(col(Sourcing.MARKETS).isNotNull()))
                .select(
                        col(Sourcing.MARKETS),
                        year(col(Sourcing.TENDERED_ON)).as(AwardLines.YEAR),
                        when(days.geq(0), days).as(PERIOD_DAYS),
                        col(Sourcing.LOTS),
                        col(Sourcing.NO_LOTS_REASON),
                        col(Sourcing.SME_SUITABLE));
    }
}
