package uk.lgcdt.analytics.flag;

import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.lgcdt.analytics.notice.Bidding;

/** The flags that the notices of a procurement answer without naming its bidders. */
final class NoticeFlags {

    static final String SHORT_PERIOD = "R003";
    static final String SINGLE_BID = "R018";

    private NoticeFlags() {}

    /** R003: an open tender left few days between its notice and the deadline. */
    static Dataset<Row> shortPeriod(Dataset<Row> procurements) {
        Column days = datediff(col(Procurements.CLOSES_ON), col(Procurements.OPENED_ON));
        Column method = col(Procurements.METHOD);
        return Finding.of(
                procurements,
                SHORT_PERIOD,
                Finding.PROCESS,
                when(method.notEqual("open"), lit("not-open")),
                when(method.isNull(), lit("method-unknown"))
                        .when(col(Procurements.CLOSES_ON).isNull(), lit("no-deadline"))
                        .when(days.isNull(), lit("no-tender-notice"))
                        .when(days.lt(0), lit("dates-contradict")),
                days.lt(FlagRules.SHORTEST_PERIOD_DAYS),
                days,
                lit(FlagRules.SHORTEST_PERIOD_DAYS),
                lit(1));
    }

    /** R018: a lot of a competitive procurement had one bid. Lots without any bid are not awarded and not counted. */
    static Dataset<Row> singleBid(Dataset<Row> procurements) {
        Column counts =
                filter(coalesce(col(Procurements.COUNTS + "." + Bidding.NUMBER), lit(null)), number -> number.gt(0));
        Column fewest = array_min(counts);
        Column method = col(Procurements.METHOD);
        return Finding.of(
                procurements,
                SINGLE_BID,
                Finding.PROCESS,
                when(method.isin("direct", "limited"), lit("not-competitive")),
                when(method.isNull(), lit("method-unknown")).when(fewest.isNull(), lit("no-bid-count")),
                fewest.leq(FlagRules.FEWEST_BIDS),
                fewest,
                lit(FlagRules.FEWEST_BIDS),
                coalesce(when(counts.isNotNull(), size(counts)), lit(0)));
    }
}
