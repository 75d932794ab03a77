package uk.lgcdt.analytics.quality;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import uk.lgcdt.analytics.notice.Releases;
import uk.lgcdt.infra.quality.QualityCheck;

/** The checks for which all notices of a process, or all processes of a buyer, are looked at together. */
final class ProcessChecks {

    /** After so many days a tender that closed has been awarded or dropped, and its notice is due. */
    static final int DAYS_TO_AWARD = 180;

    /** The same value in so many processes of one buyer was hardly agreed each time. */
    static final int SAME_VALUES = 5;

    private static final String CLOSED_ON = "closed_on";
    private static final String CONCLUDED = "concluded";
    private static final String VALUE = "value";
    private static final String ALIKE = "alike";
    private static final String OF_BUYER = "of_buyer";

    private ProcessChecks() {}

    static Dataset<Row> of(Dataset<Row> releases, LocalDate day) {
        Column knownBuyer = col(QualityChecks.PUBLISHER_ID).notEqual(QualityChecks.NOT_STATED);
        return new CheckedRows()
                .with(
                        QualityCheck.TENDER_WITHOUT_AWARD,
                        coalesce(col(CLOSED_ON).lt(lit(day.minusDays(DAYS_TO_AWARD))), lit(false)),
                        not(col(CONCLUDED)))
                .with(QualityCheck.BUYER_SEEN_ONCE, knownBuyer, col(OF_BUYER).equalTo(1))
                .with(
                        QualityCheck.VALUE_REPEATED,
                        knownBuyer.and(col(VALUE).isNotNull()),
                        col(ALIKE).geq(SAME_VALUES))
                .of(processes(releases));
    }

    private static Dataset<Row> processes(Dataset<Row> releases) {
        var buyer = Window.partitionBy(QualityChecks.SOURCE, QualityChecks.PUBLISHER_ID);
        var sameValue = Window.partitionBy(QualityChecks.SOURCE, QualityChecks.PUBLISHER_ID, VALUE);
        return NoticeChecks.prepared(releases)
                .groupBy(col(Releases.OCID), col(QualityChecks.SOURCE))
                .agg(
                        first(QualityChecks.PUBLISHER_ID),
                        first(QualityChecks.PUBLISHER_NAME),
                        first(QualityChecks.MONTH),
                        first(QualityChecks.LANDED_FILE_ID),
                        first(QualityChecks.POSITION),
                        max(when(col(Releases.STAGE).equalTo("tender"), col(Releases.CLOSES_ON)))
                                .as(CLOSED_ON),
                        max(col(Releases.STAGE).isin("award", "contract", "change", "termination", "cancellation"))
                                .as(CONCLUDED),
                        max_by(
                                        col(Releases.VALUE_PENCE),
                                        when(col(Releases.STAGE).isin("award", "contract"), order()))
                                .as(VALUE))
                .withColumn(OF_BUYER, count(lit(1)).over(buyer))
                .withColumn(ALIKE, count(lit(1)).over(sameValue));
    }

    /** As the process's first notice has it. */
    private static Column first(String column) {
        return min_by(col(column), order()).as(column);
    }

    private static Column order() {
        return struct(col(Releases.PUBLISHED_AT), col(Releases.RELEASE_ID));
    }
}
