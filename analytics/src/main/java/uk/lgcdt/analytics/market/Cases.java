package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import uk.lgcdt.infra.market.Measure;

/**
 * What a figure of a market and year is taken over.
 *
 * @param known the cases of which what is measured is known: the figure's n
 * @param all those it is asked of; known of all is the coverage
 * @param unknown the reason to give where too little is known
 * @param least percent that must be known
 */
record Cases(Column known, Column all, Column unknown, int least) {

    static Cases of(Column known, Column all, String unknown) {
        return of(known, all, unknown, MeasureStatus.LEAST_COVERAGE);
    }

    static Cases of(Column known, Column all, String unknown, int least) {
        return new Cases(known, all, lit(unknown), least);
    }

    /**
     * Cases whose value must be known too.
     *
     * @param known with a known value or without
     * @param unknown the reason where it is not the value that is missing
     */
    static Cases valued(Column valued, Column known, Column all, String unknown) {
        Column few = known.multiply(100).lt(all.multiply(MeasureStatus.LEAST_COVERAGE));
        Column reason = when(few, lit(unknown)).otherwise(lit(MeasureStatus.TOO_FEW_VALUED));
        return new Cases(valued, all, reason, MeasureStatus.LEAST_COVERAGE);
    }

    Cases {
        known = coalesce(known, lit(0L));
        all = coalesce(all, lit(0L));
    }

    Figure figure(Measure measure, String basis, Column value) {
        return figure(measure, lit(basis), value);
    }

    Figure figure(Measure measure, Column basis, Column value) {
        // A share of nothing, such as of values that are all nought, has no answer.
        Column reason = reason().when(value.isNull(), lit(MeasureStatus.NOTHING_OF_KIND));
        return new Figure(measure, basis, value, known, Exact.percent(known, all), reason);
    }

    /** Null where the figure may be shown. */
    private Column reason() {
        Column percent = Exact.whole(known).multiply(lit(100));
        return when(all.equalTo(0), lit(MeasureStatus.NOTHING_OF_KIND))
                .when(percent.lt(Exact.whole(all).multiply(lit(least))), unknown)
                .when(known.lt(MeasureStatus.FEWEST), lit(MeasureStatus.TOO_FEW_CASES));
    }
}
