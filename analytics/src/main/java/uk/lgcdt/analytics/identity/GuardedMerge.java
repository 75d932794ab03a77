package uk.lgcdt.analytics.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Joins the nodes of one component pair by pair, the surest first, as long as no two of a group speak against each
 * other: so that A Ltd and B Ltd do not become one through "A & B".
 *
 * <p>A pair that is not quite sure is left apart where another supplier, plainly a different one, has about as good a
 * claim to the name. The result does not depend on the order of the input.
 */
final class GuardedMerge {

    /** Two members of a group may not weigh less than this. */
    private static final double CONFLICT = -4;

    /** A claim within so many bits of another is no better than it. */
    private static final double AS_GOOD = 3;

    /** A pair above the limit by so much needs no look at other claims. */
    private static final double SURE = 5;

    /** Of a large group so many members speak for all. */
    private static final int SPEAKERS = 12;

    private static final String REGISTERED = "GB-COH-";

    record Pair(
            String one, SupplierName oneName, String other, SupplierName otherName, double bits, boolean sameWords) {

        boolean has(String node) {
            return one.equals(node) || other.equals(node);
        }

        String otherThan(String node) {
            return one.equals(node) ? other : one;
        }

        SupplierName nameOf(String node) {
            return one.equals(node) ? oneName : otherName;
        }
    }

    private final NameComparison comparison;
    private final double limit;
    private final List<Pair> pairs;
    private final Map<String, List<Pair>> claims = new HashMap<>();
    private final Map<String, Map<String, SupplierName>> names = new HashMap<>();
    private final Map<String, Group> groups = new TreeMap<>();

    private GuardedMerge(List<Pair> pairs, NameComparison comparison, double limit) {
        this.comparison = comparison;
        this.limit = limit;
        this.pairs = pairs.stream()
                .sorted(Comparator.comparing(Pair::sameWords)
                        .reversed()
                        .thenComparing(Pair::bits, Comparator.reverseOrder())
                        .thenComparing(Pair::one)
                        .thenComparing(Pair::other))
                .toList();
        for (Pair pair : this.pairs) {
            claims.computeIfAbsent(pair.one(), node -> new ArrayList<>()).add(pair);
            claims.computeIfAbsent(pair.other(), node -> new ArrayList<>()).add(pair);
            name(pair.one(), pair.oneName());
            name(pair.other(), pair.otherName());
        }
    }

    /** By node that has a pair at or above the limit, the group it belongs to: the least id of its members. */
    static Map<String, String> of(List<Pair> pairs, NameComparison comparison, double limit) {
        GuardedMerge merge = new GuardedMerge(pairs, comparison, limit);
        merge.pairs.stream().filter(pair -> pair.bits() >= limit).forEach(merge::join);
        Map<String, String> found = new TreeMap<>();
        merge.groups.forEach((node, group) -> found.put(node, group.id()));
        return found;
    }

    /** A register's entry may have several names. */
    private void name(String node, SupplierName name) {
        names.computeIfAbsent(node, of -> new TreeMap<>()).putIfAbsent(name.joined() + name.forms(), name);
    }

    private void join(Pair pair) {
        Group one = groups.computeIfAbsent(pair.one(), Group::new);
        Group other = groups.computeIfAbsent(pair.other(), Group::new);
        if (one == other || isContested(pair) || areTwo(one, other)) {
            return;
        }
        one.members.addAll(other.members);
        other.members.forEach(node -> groups.put(node, one));
    }

    private boolean isContested(Pair pair) {
        return pair.bits() < limit + SURE
                && !pair.sameWords()
                && (isContested(pair, pair.one()) || isContested(pair, pair.other()));
    }

    private boolean isContested(Pair pair, String node) {
        SupplierName candidate = pair.nameOf(pair.otherThan(node));
        return claims.getOrDefault(node, List.of()).stream()
                .filter(claim -> !claim.has(pair.otherThan(node)))
                .filter(claim -> claim.bits() > pair.bits() - AS_GOOD && !claim.sameWords())
                .anyMatch(claim -> comparison.bits(candidate, claim.nameOf(claim.otherThan(node))) < 0);
    }

    private boolean areTwo(Group one, Group other) {
        if (one.registered() != null
                && other.registered() != null
                && !one.registered().equals(other.registered())) {
            return true;
        }
        return one.speakers(names).stream()
                .anyMatch(here -> other.speakers(names).stream().anyMatch(there -> areTwo(here, there)));
    }

    /** Whether no name of the one goes with any name of the other. */
    private boolean areTwo(Map<String, SupplierName> here, Map<String, SupplierName> there) {
        return here.values().stream()
                .noneMatch(one -> there.values().stream().anyMatch(other -> comparison.bits(one, other) >= CONFLICT));
    }

    private static final class Group {

        private final TreeSet<String> members = new TreeSet<>();

        Group(String node) {
            members.add(node);
        }

        String id() {
            return members.first();
        }

        /** The entry of Companies House that the group has; there is never more than one. */
        @Nullable
        String registered() {
            String first = members.ceiling(REGISTERED);
            return first != null && first.startsWith(REGISTERED) ? first : null;
        }

        /** The names of the first members that differ in them. */
        List<Map<String, SupplierName>> speakers(Map<String, Map<String, SupplierName>> names) {
            return members.stream()
                    .map(node -> names.getOrDefault(node, Map.of()))
                    .filter(distinct())
                    .limit(SPEAKERS)
                    .toList();
        }

        private static Predicate<Map<String, SupplierName>> distinct() {
            Set<Set<String>> heard = new HashSet<>();
            return of -> heard.add(of.keySet());
        }
    }
}
