package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.lgcdt.infra.market.Measure;

/**
 * How far a market's concentration hangs on which names were taken for one supplier: the HHI of value once more, with
 * names joined only beyond doubt, and with all joined that may well be one. Not one name is weighed again for it.
 */
public final class MatchingSensitivity {

    /** Basis of the HHI where only names beyond doubt are one supplier. */
    public static final String STRICT = "strict-matching";

    /** Basis of the HHI where names that may well be one supplier are. */
    public static final String LOOSE = "loose-matching";

    private MatchingSensitivity() {}

    /**
     * Rows of the table {@code market_figure} without their run.
     *
     * @param unresolved {@link AwardLines#unresolved}
     * @param strict node and supplier_id at the strict limit
     * @param loose node and supplier_id at the loose limit
     */
    public static Dataset<Row> of(Dataset<Row> unresolved, Dataset<Row> strict, Dataset<Row> loose) {
        return hhi(AwardLines.withoutSizes(unresolved, strict), STRICT)
                .unionByName(hhi(AwardLines.withoutSizes(unresolved, loose), LOOSE));
    }

    private static Dataset<Row> hhi(Dataset<Row> awardLines, String basis) {
        return Figure.rows(
                ConcentrationByMarket.of(awardLines),
                List.of(new Figure(
                        Measure.HHI,
                        basis,
                        col(ConcentrationByMarket.HHI),
                        col(ConcentrationByMarket.N),
                        col(ConcentrationByMarket.COVERAGE),
                        col(ConcentrationByMarket.REASON))));
    }
}
