package uk.lgcdt.web.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows; how it looks is decided in the browser by {@code chart/chart.js}.
 *
 * @param label what the chart says, in a sentence: read out in its place
 * @param categoryName what the categories are: a year, a supplier
 * @param series one for each line or set of bars
 */
public record ChartData(
        Kind kind, Unit unit, String label, String categoryName, List<String> categories, List<Series> series) {

    /** The shape. */
    public enum Kind {
        /** Lying bars, first category on top. */
        BARS,
        /** Standing bars. */
        COLUMNS,
        LINE
    }

    /** How values are written. */
    public enum Unit {
        NUMBER,
        PERCENT,
        POUNDS
    }

    /**
     * Values in the order of the categories.
     *
     * @param values null where there is no figure: a gap, not nought
     */
    public record Series(String name, List<@Nullable BigDecimal> values) {

        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("Series " + one.name() + " has "
                        + one.values().size() + " values for " + categories.size() + " categories");
            }
        }
    }
}
