package uk.lgcdt.analytics.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * How groups of names agree with their labels, pair by pair: precision is the part of the joined pairs that have one
 * label, recall the part of the pairs with one label that are joined.
 */
final class IdentityAgreement {

    private final List<LabelledNames> rows;
    private final Map<String, String> groups;

    /** @param groups by written name, its group */
    IdentityAgreement(List<LabelledNames> rows, Map<String, String> groups) {
        this.rows = rows;
        this.groups = groups;
    }

    record Counts(long joined, long labelled, long both) {

        double precision() {
            return joined == 0 ? Double.NaN : (double) both / joined;
        }

        double recall() {
            return labelled == 0 ? Double.NaN : (double) both / labelled;
        }
    }

    /** Every two payments are a pair. */
    Counts ofPayments() {
        return counts(LabelledNames::payments);
    }

    /** Every two rows of a name and a number are a pair. */
    Counts ofNames() {
        return counts(row -> 1);
    }

    record Mistake(LabelledNames one, LabelledNames other, boolean joined) {

        long pairs() {
            return one.payments() * other.payments();
        }
    }

    /** Pairs joined that have two labels, and pairs apart that have one; those of most payments first. */
    List<Mistake> mistakes() {
        List<Mistake> mistakes = new ArrayList<>();
        mistakes(rows, row -> groups.get(row.name()), LabelledNames::number, true, mistakes);
        mistakes(rows, LabelledNames::number, row -> groups.get(row.name()), false, mistakes);
        mistakes.sort(Comparator.comparingLong(Mistake::pairs).reversed());
        return mistakes;
    }

    private static void mistakes(
            List<LabelledNames> rows,
            java.util.function.Function<LabelledNames, String> together,
            java.util.function.Function<LabelledNames, String> apart,
            boolean joined,
            List<Mistake> mistakes) {
        Map<String, List<LabelledNames>> by = new HashMap<>();
        rows.forEach(row -> by.computeIfAbsent(together.apply(row), key -> new ArrayList<>())
                .add(row));
        for (List<LabelledNames> same : by.values()) {
            for (int i = 0; i < same.size(); i++) {
                for (int j = i + 1; j < same.size(); j++) {
                    if (!apart.apply(same.get(i)).equals(apart.apply(same.get(j)))) {
                        mistakes.add(new Mistake(same.get(i), same.get(j), joined));
                    }
                }
            }
        }
    }

    private Counts counts(ToLongFunction<LabelledNames> weight) {
        Map<String, Long> joined = new HashMap<>();
        Map<String, Long> labelled = new HashMap<>();
        Map<List<String>, Long> both = new HashMap<>();
        for (LabelledNames row : rows) {
            String group = groups.get(row.name());
            joined.merge(group, weight.applyAsLong(row), Long::sum);
            labelled.merge(row.number(), weight.applyAsLong(row), Long::sum);
            both.merge(List.of(group, row.number()), weight.applyAsLong(row), Long::sum);
        }
        return new Counts(pairs(joined), pairs(labelled), pairs(both));
    }

    private static long pairs(Map<?, Long> sizes) {
        return sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
    }
}
