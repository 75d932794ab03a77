package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static uk.lgcdt.analytics.market.AwardLines.AWARDED_PENCE;
import static uk.lgcdt.analytics.market.AwardLines.BUYER_REGION;
import static uk.lgcdt.analytics.market.AwardLines.DECLARED_VCSE;
import static uk.lgcdt.analytics.market.AwardLines.SUPPLIER_REGION;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.lgcdt.infra.market.Measure;

/**
 * What stays in the buyer's own region, and what goes to voluntary, community and social enterprises. {@code
 * docs/measures/local-and-vcse.md}.
 *
 * <p>By contracts, each counted once for each of its suppliers, and by known value; of those only that can be answered.
 */
public final class LocalFigures {

    private static final String LINES = "supplied";

    private LocalFigures() {}

    static List<Column> sums() {
        List<Column> sums = new ArrayList<>();
        sums.add(Purchases.lines(lit(true)).as(LINES));
        sums.addAll(local().sums());
        sums.addAll(vcse().sums());
        return sums;
    }

    /** @param totals {@link Purchases#addedUp} for each market and year to speak of */
    static Dataset<Row> of(Dataset<Row> totals) {
        List<Figure> figures = new ArrayList<>(local().figures(Measure.LOCAL_SHARE, MeasureStatus.REGION_UNKNOWN));
        figures.addAll(vcse().figures(Measure.VCSE_SHARE, MeasureStatus.KIND_UNKNOWN));
        return Figure.rows(totals, figures);
    }

    private static Question local() {
        return new Question("local", col(SUPPLIER_REGION).equalTo(col(BUYER_REGION)));
    }

    private static Question vcse() {
        return new Question("vcse", col(DECLARED_VCSE));
    }

    /**
     * A question that a line answers with yes, no or not at all.
     *
     * @param name of its sums
     */
    private record Question(String name, Column yes) {

        private List<Column> sums() {
            Column answered = yes.isNotNull();
            Column valued = answered.and(col(AWARDED_PENCE).isNotNull());
            return List.of(
                    Purchases.lines(answered).as(named("answered")),
                    Purchases.lines(yes).as(named("yes")),
                    Purchases.lines(valued).as(named("answered_valued")),
                    Purchases.pence(answered).as(named("answered_pence")),
                    Purchases.pence(yes).as(named("yes_pence")));
        }

        private List<Figure> figures(Measure measure, String unknown) {
            return List.of(
                    Cases.of(sum("answered"), col(LINES), unknown)
                            .figure(measure, "contracts", Exact.percent(sum("yes"), sum("answered"))),
                    Cases.valued(sum("answered_valued"), sum("answered"), col(LINES), unknown)
                            .figure(measure, "value", Exact.percent(sum("yes_pence"), sum("answered_pence"))));
        }

        private Column sum(String what) {
            return col(named(what));
        }

        private String named(String what) {
            return name + "_" + what;
        }
    }
}
