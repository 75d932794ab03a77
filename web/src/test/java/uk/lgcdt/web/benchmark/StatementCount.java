package uk.lgcdt.web.benchmark;

import java.util.HashMap;
import java.util.Map;

/** The statements that a thread sent since its request began, by their text, and the rows that it read. */
final class StatementCount {

    private static final ThreadLocal<StatementCount> OF_REQUEST = new ThreadLocal<>();

    private final Map<String, Integer> sent = new HashMap<>();
    private int rows;

    /** Begins to count what this thread sends. */
    static StatementCount begin() {
        StatementCount count = new StatementCount();
        OF_REQUEST.set(count);
        return count;
    }

    static void end() {
        OF_REQUEST.remove();
    }

    static void sent(String statement) {
        StatementCount count = OF_REQUEST.get();
        if (count != null) {
            count.sent.merge(statement, 1, Integer::sum);
        }
    }

    static void read() {
        StatementCount count = OF_REQUEST.get();
        if (count != null) {
            count.rows++;
        }
    }

    RequestCost cost(double millis) {
        return new RequestCost(
                millis,
                sent.values().stream().mapToInt(Integer::intValue).sum(),
                sent.values().stream().mapToInt(Integer::intValue).max().orElse(0),
                rows);
    }
}
