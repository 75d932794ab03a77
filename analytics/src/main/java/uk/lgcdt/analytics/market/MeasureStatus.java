package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Whether a family of figures may be shown: {@code calculated}; {@code insufficient}, with the reason; or
 * {@code undefined}, where the formula has no answer. The rules are in {@code docs/measures/status.md}.
 */
final class MeasureStatus {

    static final String CALCULATED = "calculated";
    static final String INSUFFICIENT = "insufficient";
    static final String UNDEFINED = "undefined";

    static final String NO_CONTRACTS = "no-contracts";
    static final String TOO_FEW_VALUED = "too-few-valued";
    static final String TOO_FEW_CONTRACTS = "too-few-contracts";
    static final String TOO_FEW_SUPPLIERS = "too-few-suppliers";
    static final String SIZE_UNKNOWN = "size-unknown";
    static final String NUMBER_UNKNOWN = "number-unknown";
    static final String VALUES_IMPLAUSIBLE = "values-implausible";

    /** Fewer than three let a reader work out one party's figure, and say nothing about a market. */
    static final int FEWEST = 3;

    /** Percent that must be known of what is measured. */
    static final int LEAST_COVERAGE = 50;

    private MeasureStatus() {}

    /** The status that goes with a reason: none is calculated. */
    static Column of(Column reason) {
        return when(reason.isNull(), lit(CALCULATED))
                .when(reason.equalTo(NO_CONTRACTS), lit(UNDEFINED))
                .otherwise(lit(INSUFFICIENT));
    }

    /** The rows with their key and a family's figures. */
    static Dataset<Row> select(Dataset<Row> totals, List<String> key, List<Column> figures) {
        Stream<Column> keyColumns = key.stream().map(name -> col(name));
        return totals.select(Stream.concat(keyColumns, figures.stream()).toArray(Column[]::new));
    }

    /** The figure where the status is calculated, else null. */
    static Column shown(Column reason, Column figure) {
        return when(reason.isNull(), figure);
    }
}
