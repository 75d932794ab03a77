package uk.lgcdt.analytics.quality;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.lgcdt.infra.quality.QualityCheck;

/**
 * Applies checks to rows in one pass: for each source, publisher and month, and each check, how many rows it concerns,
 * how many could be tested, how many have the fault, and the first of those by file and position.
 *
 * <p>Rows have the columns {@link QualityChecks#SOURCE}, {@link QualityChecks#PUBLISHER_ID},
 * {@link QualityChecks#PUBLISHER_NAME}, {@link QualityChecks#MONTH} and those of an example.
 */
final class CheckedRows {

    private static final String FOUND = "found";

    private final List<Check> checks = new ArrayList<>();

    private record Check(QualityCheck check, Column concerned, Column tested, Column fault) {}

    /** A check that can be made on every row that it concerns. */
    CheckedRows with(QualityCheck check, Column concerned, Column fault) {
        return with(check, concerned, lit(true), fault);
    }

    /** A check that can be made where a row states enough. */
    CheckedRows with(QualityCheck check, Column concerned, Column testable, Column fault) {
        checks.add(new Check(
                check,
                concerned,
                concerned.and(testable),
                concerned.and(testable).and(fault)));
        return this;
    }

    Dataset<Row> of(Dataset<Row> rows) {
        List<Column> aggregates = new ArrayList<>();
        aggregates.add(max(col(QualityChecks.PUBLISHER_NAME)).as(QualityChecks.PUBLISHER_NAME));
        for (int index = 0; index < checks.size(); index++) {
            Check check = checks.get(index);
            aggregates.add(count_if(check.concerned()).as("concerned_" + index));
            aggregates.add(count_if(check.tested()).as("tested_" + index));
            aggregates.add(count_if(check.fault()).as("touched_" + index));
            aggregates.add(min(when(check.fault(), example())).as("example_" + index));
        }
        return rows.groupBy(QualityChecks.SOURCE, QualityChecks.PUBLISHER_ID, QualityChecks.MONTH)
                .agg(aggregates.getFirst(), aggregates.stream().skip(1).toArray(Column[]::new))
                .select(
                        col(QualityChecks.SOURCE),
                        col(QualityChecks.PUBLISHER_ID),
                        col(QualityChecks.PUBLISHER_NAME),
                        col(QualityChecks.MONTH),
                        explode(found()).as(FOUND))
                .select(
                        col(QualityChecks.SOURCE),
                        col(QualityChecks.PUBLISHER_ID),
                        col(QualityChecks.PUBLISHER_NAME),
                        col(QualityChecks.MONTH),
                        col(FOUND + ".*"))
                .where(col(QualityChecks.CONCERNED).gt(0));
    }

    /** Ordered by what comes first in it, so that the smallest is the first by file and position. */
    private static Column example() {
        return struct(
                col(QualityChecks.LANDED_FILE_ID),
                length(col(QualityChecks.POSITION)).as("length"),
                col(QualityChecks.POSITION),
                col(QualityChecks.OCID));
    }

    private Column found() {
        Column[] found = new Column[checks.size()];
        for (int index = 0; index < found.length; index++) {
            found[index] = struct(
                    lit(checks.get(index).check().key()).as(QualityChecks.CHECK_ID),
                    col("concerned_" + index).as(QualityChecks.CONCERNED),
                    col("tested_" + index).as(QualityChecks.TESTED),
                    col("touched_" + index).as(QualityChecks.TOUCHED),
                    col("example_" + index).as(QualityChecks.EXAMPLE));
        }
        return array(found);
    }
}
