package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.median;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.AWARD_ID;
import static uk.lgcdt.analytics.market.AwardLines.MARKETS;
import static uk.lgcdt.analytics.market.AwardLines.OCID;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Each award's bids against what is usual for its like: the median of the same CPV code or, where fewer than 20 awards
 * have it, of the code with one digit less, and so on to the division. After zIndex's bidder participation.
 */
final class LikeContracts {

    /** Bids by the median of like contracts, six decimals; by 1 where none are alike. */
    static final String RATIO = "like_ratio";

    private static final String CODE = "code";
    private static final String ALIKE = "alike";
    private static final String USUAL = "usual";

    private LikeContracts() {}

    /** @param awards {@link AwardCases} with a number of bids */
    static Dataset<Row> of(Dataset<Row> awards) {
        Dataset<Row> coded = awards.withColumn(CODE, explode(codes()));
        Dataset<Row> usual = coded.groupBy(CODE)
                .agg(count(lit(1)).as(ALIKE), median(col(AwardCases.BIDS)).as(USUAL))
                .where(col(ALIKE).geq(MarketRules.FEWEST_LIKE));
        // Several codes may be equally deep; then the one that more contracts have.
        Column deepest = struct(length(col(CODE)), col(ALIKE), col(CODE));
        Column ratio = round(col(AwardCases.BIDS).divide(coalesce(col(USUAL), lit(1.0))), 6);
        return coded.join(broadcast(usual), new String[] {CODE}, "left")
                .groupBy(OCID, AWARD_ID, YEAR, MARKETS, AwardCases.BIDS)
                .agg(max_by(col(USUAL), when(col(ALIKE).isNotNull(), deepest)).as(USUAL))
                .withColumn(RATIO, ratio.cast("decimal(18,6)"));
    }

    /** Every beginning of the award's codes, from division to whole code. */
    private static Column codes() {
        return array_distinct(
                expr("flatten(transform(cpv_codes, code -> transform(sequence(2, 8), digits -> left(code, digits))))"));
    }
}
