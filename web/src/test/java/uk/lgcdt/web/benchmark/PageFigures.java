package uk.lgcdt.web.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * What the openings of one kind of page cost.
 *
 * @param failed openings that were not answered with the page; their costs are left out
 */
record PageFigures(WalkedPage page, List<RequestCost> costs, int failed) {

    /** The most that the 95th percentile of a page may take, in milliseconds. */
    static final double LIMIT = 300;

    /** A page that sends one and the same statement more often than this asks for its rows one by one. */
    static final int REPEATS = 8;

    static final String HEADING = "%-82s %5s %6s %8s %8s %8s %6s %6s %7s %7s"
            .formatted("address", "n", "failed", "p50 ms", "p95 ms", "max ms", "stmts", "max", "repeats", "rows");

    /** The least of the values that at least that part of all values do not exceed (nearest rank). */
    static double percentile(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(part * sorted.length) - 1];
    }

    double millis(double part) {
        return percentile(costs.stream().mapToDouble(RequestCost::millis).toArray(), part);
    }

    /** Whether it is slower than a page may be; files may be. */
    boolean isSlow() {
        return page.kind() != WalkedPage.Kind.FILE && millis(0.95) > LIMIT;
    }

    boolean asksRowByRow() {
        return most(RequestCost::repeats) > REPEATS;
    }

    boolean isWrong() {
        return isSlow() || asksRowByRow() || failed > 0;
    }

    /** @param counted whether statements were counted */
    String line(boolean counted) {
        String times = "%-82s %5d %6s".formatted(page, costs.size(), failed == 0 ? "-" : Integer.toString(failed));
        if (costs.isEmpty()) {
            return times + "  nothing to open in these data";
        }
        String line = times + String.format(Locale.ROOT, " %8.1f %8.1f %8.1f", millis(0.5), millis(0.95), millis(1));
        if (counted) {
            line += " %6.0f %6d %7d %7d"
                    .formatted(
                            percentile(
                                    costs.stream()
                                            .mapToDouble(RequestCost::statements)
                                            .toArray(),
                                    0.5),
                            most(RequestCost::statements),
                            most(RequestCost::repeats),
                            most(RequestCost::rows));
        }
        return line + (isSlow() ? "  SLOW" : "") + (asksRowByRow() ? "  ROW BY ROW" : "");
    }

    private int most(ToIntFunction<RequestCost> figure) {
        return costs.stream().mapToInt(figure).max().orElse(0);
    }
}
