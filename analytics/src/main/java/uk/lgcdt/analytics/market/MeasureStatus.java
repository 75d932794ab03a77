package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.lgcdt.infra.market.MeasureRules;

/**
 * Whether a family of figures may be shown: {@code calculated}; {@code insufficient}, with the reason; or
 * {@code undefined}, where the formula has no answer. The rules are in {@code docs/measures/status.md}.
 */
public final class MeasureStatus {

    public static final String CALCULATED = "calculated";
    public static final String INSUFFICIENT = "insufficient";
    public static final String UNDEFINED = "undefined";

    public static final String NO_CONTRACTS = MeasureRules.NO_CONTRACTS;
    public static final String TOO_FEW_VALUED = MeasureRules.TOO_FEW_VALUED;
    public static final String TOO_FEW_CONTRACTS = MeasureRules.TOO_FEW_CONTRACTS;
    public static final String TOO_FEW_SUPPLIERS = MeasureRules.TOO_FEW_SUPPLIERS;
    public static final String SIZE_UNKNOWN = MeasureRules.SIZE_UNKNOWN;
    public static final String NUMBER_UNKNOWN = "number-unknown";
    public static final String VALUES_IMPLAUSIBLE = MeasureRules.VALUES_IMPLAUSIBLE;

    /** The year before had too few suppliers, or too little value known. */
    public static final String TOO_FEW_BEFORE = "too-few-before";

    /** Not each of the years looked back on had enough suppliers. */
    public static final String LOOK_BACK_SHORT = "look-back-short";

    /** There are no data of the year before. */
    public static final String FIRST_YEAR = "first-year";

    /** Of most of the value it is not known who owns the sellers. */
    public static final String OWNERSHIP_UNKNOWN = "ownership-unknown";

    /** Fewer than three let a reader work out one party's figure, and say nothing about a market. */
    public static final int FEWEST = MeasureRules.FEWEST;

    /** Percent that must be known of what is measured. */
    public static final int LEAST_COVERAGE = MeasureRules.LEAST_COVERAGE;

    /** There is nothing of the kind that is measured, such as no tender. */
    public static final String NOTHING_OF_KIND = "nothing-of-kind";

    /** Of too few cases it is known. */
    public static final String TOO_FEW_CASES = "too-few-cases";

    public static final String BIDS_UNKNOWN = "bids-unknown";
    public static final String PROCEDURE_UNKNOWN = "procedure-unknown";
    public static final String DAYS_UNKNOWN = "days-unknown";
    public static final String FRAMEWORK_UNKNOWN = "framework-unknown";
    public static final String REGION_UNKNOWN = "region-unknown";
    public static final String KIND_UNKNOWN = "kind-unknown";
    public static final String UNIT_PRICES_UNKNOWN = "unit-prices-unknown";
    public static final String LOTS_UNKNOWN = "lots-unknown";

    /** Of too few payments is it known which contract they belong to. */
    public static final String CONTRACT_UNKNOWN = "contract-unknown";

    private MeasureStatus() {}

    /** The status that goes with a reason: none is calculated. */
    public static Column of(Column reason) {
        return when(reason.isNull(), lit(CALCULATED))
                .when(reason.isin(NO_CONTRACTS, FIRST_YEAR, NOTHING_OF_KIND), lit(UNDEFINED))
                .otherwise(lit(INSUFFICIENT));
    }

    /** The rows with their key and a family's figures. */
    static Dataset<Row> select(Dataset<Row> totals, List<String> key, List<Column> figures) {
        Stream<Column> keyColumns = key.stream().map(name -> col(name));
        return totals.select(Stream.concat(keyColumns, figures.stream()).toArray(Column[]::new));
    }

    /** The figure where the status is calculated, else null. */
    public static Column shown(Column reason, Column figure) {
        return when(reason.isNull(), figure);
    }
}
