package uk.lgcdt.analytics.opportunity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Cuts the ends of one market's contracts into windows of at most twelve months, each month in one window at most.
 *
 * <p>Not by calendar years, which would cut a cluster around the turn of the year in two: the twelve months in which
 * contracts of most councils end come first, then the best of the months left, until no twelve months hold two councils.
 */
final class ExpiryWindows {

    static final int MONTHS = 12;
    static final int FEWEST_COUNCILS = 2;

    private ExpiryWindows() {}

    /**
     * The windows of the given ends, earliest first.
     *
     * @param councilsByMonth for each month, counted since the year 0, the councils with a contract ending in it
     */
    static List<Window> of(Map<Integer, Set<String>> councilsByMonth) {
        NavigableMap<Integer, Set<String>> left = new TreeMap<>(councilsByMonth);
        List<Window> windows = new ArrayList<>();
        for (Optional<Window> best = best(left); best.isPresent(); best = best(left)) {
            Window window = best.get();
            windows.add(window);
            left.subMap(window.first(), true, window.last(), true).clear();
        }
        windows.sort(Comparator.comparingInt(Window::first));
        return windows;
    }

    /** Most councils; of those the shortest, then the earliest. */
    private static Optional<Window> best(NavigableMap<Integer, Set<String>> left) {
        return left.keySet().stream()
                .map(first -> from(first, left))
                .filter(window -> window.councils() >= FEWEST_COUNCILS)
                .min(Comparator.comparingInt(Window::councils)
                        .reversed()
                        .thenComparingInt(Window::length)
                        .thenComparingInt(Window::first));
    }

    /** The window from a month on; it ends where an earlier choice took the months, and with its last ending contract. */
    private static Window from(int first, NavigableMap<Integer, Set<String>> left) {
        Set<String> councils = new HashSet<>();
        int last = first;
        for (var month : left.subMap(first, first + MONTHS).entrySet()) {
            councils.addAll(month.getValue());
            last = month.getKey();
        }
        return new Window(first, last, councils.size());
    }

    /**
     * Months, both included, counted since the year 0.
     *
     * @param councils how many different councils have a contract ending in it
     */
    record Window(int first, int last, int councils) {

        int length() {
            return last - first + 1;
        }
    }
}
