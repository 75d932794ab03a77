package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.array_size;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.MARKETS;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.lgcdt.infra.market.Measure;

/**
 * How much of a market lies in contracts that count in other markets of the same level too, because they were given codes
 * of several or buy several kinds of systems. {@code docs/measures/shared-contracts.md}.
 */
final class SharedFigures {

    private static final int DIVISION = 2;
    private static final int GROUP = 3;

    private static final String DIVISIONS = "divisions";
    private static final String GROUPS = "groups";
    private static final String SYSTEMS = "kinds_of_systems";

    private static final String VALUED = "shareable_valued";
    private static final String PENCE = "shareable_pence";
    private static final String SHARED = "shared_contracts";
    private static final String SHARED_PENCE = "shared_pence";

    private SharedFigures() {}

    /** Adds in how many markets of each level a line counts; to be asked for before lines are multiplied by their markets. */
    static Dataset<Row> withLevels(Dataset<Row> purchases) {
        return purchases
                .withColumn(DIVISIONS, number(length -> length.equalTo(DIVISION)))
                .withColumn(GROUPS, number(length -> length.equalTo(GROUP)))
                .withColumn(SYSTEMS, number(length -> length.gt(GROUP)));
    }

    static List<Column> sums() {
        Column length = length(col(MARKET));
        Column shared = when(length.equalTo(DIVISION), col(DIVISIONS).gt(1))
                .when(length.equalTo(GROUP), col(GROUPS).gt(1))
                .otherwise(col(SYSTEMS).gt(1));
        return List.of(
                Purchases.valued(lit(true)).as(VALUED),
                Purchases.pence(lit(true)).as(PENCE),
                Purchases.contracts(shared).as(SHARED),
                Purchases.pence(shared).as(SHARED_PENCE));
    }

    /** @param totals {@link Purchases#addedUp} for each market and year to speak of */
    static Dataset<Row> of(Dataset<Row> totals) {
        Column contracts = col(Purchases.CONTRACTS);
        return Figure.rows(
                totals,
                List.of(
                        Cases.of(contracts, contracts, MeasureStatus.NOTHING_OF_KIND)
                                .figure(Measure.SHARED_SHARE, "contracts", Exact.percent(col(SHARED), contracts)),
                        Cases.of(col(VALUED), contracts, MeasureStatus.TOO_FEW_VALUED)
                                .figure(Measure.SHARED_SHARE, "value", Exact.percent(col(SHARED_PENCE), col(PENCE)))));
    }

    private static Column number(UnaryOperator<Column> ofLevel) {
        return array_size(filter(col(MARKETS), market -> ofLevel.apply(length(market))));
    }
}
