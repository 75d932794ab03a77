package uk.lgcdt.analytics.identity;

import java.util.ArrayList;
import java.util.Collections;
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
 *
 * <p>{@link Decisions} of people go before all that: what they join is joined first, and is weighed as one with the names
 * of all its members; what they hold apart is never joined, through others either.
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
    private final Decisions decisions;
    private final double limit;
    private final List<Pair> pairs;
    private final Map<String, List<Pair>> claims = new HashMap<>();
    /** By label of the decisions. */
    private final Map<String, Map<String, SupplierName>> names = new HashMap<>();

    private final Map<String, Group> groups = new TreeMap<>();

    private GuardedMerge(List<Pair> pairs, NameComparison comparison, Decisions decisions, double limit) {
        this.comparison = comparison;
        this.decisions = decisions;
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

    /**
     * By node that has a pair at or above the limit, or one that was decided, the group it belongs to: the least id of its
     * members.
     */
    static Map<String, String> of(List<Pair> pairs, NameComparison comparison, Decisions decisions, double limit) {
        GuardedMerge merge = new GuardedMerge(pairs, comparison, decisions, limit);
        merge.pairs.stream()
                .filter(pair -> decisions.areTogether(pair.one(), pair.other()))
                .forEach(merge::joinAsDecided);
        merge.pairs.stream().filter(pair -> pair.bits() >= limit).forEach(merge::join);
        Map<String, String> found = new TreeMap<>();
        merge.groups.forEach((node, group) -> found.put(node, group.id()));
        return found;
    }

    /** A register's entry may have several names. */
    private void name(String node, SupplierName name) {
        names.computeIfAbsent(decisions.label(node), of -> new TreeMap<>())
                .putIfAbsent(name.joined() + name.forms(), name);
    }

    private void joinAsDecided(Pair pair) {
        Group one = group(pair.one());
        Group other = group(pair.other());
        if (one != other) {
            join(one, other);
        }
    }

    private void join(Pair pair) {
        Group one = group(pair.one());
        Group other = group(pair.other());
        if (one != other && !isContested(pair) && !areTwo(one, other)) {
            join(one, other);
        }
    }

    private void join(Group one, Group other) {
        one.take(other);
        other.members.forEach(node -> groups.put(node, one));
    }

    private Group group(String node) {
        return groups.computeIfAbsent(node, found -> new Group(found, decisions));
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
                .filter(claim -> !decisions.areApart(node, claim.otherThan(node))
                        && !decisions.areTogether(pair.otherThan(node), claim.otherThan(node)))
                .anyMatch(claim -> comparison.bits(candidate, claim.nameOf(claim.otherThan(node))) < 0);
    }

    private boolean areTwo(Group one, Group other) {
        if (!Collections.disjoint(one.barred, other.labels)) {
            return true;
        }
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

        /** What decisions call its members, and what they hold apart from them. */
        private final Set<String> labels = new TreeSet<>();

        private final Set<String> barred = new HashSet<>();

        Group(String node, Decisions decisions) {
            members.add(node);
            labels.add(decisions.label(node));
            barred.addAll(decisions.differentFrom(node));
        }

        void take(Group other) {
            members.addAll(other.members);
            labels.addAll(other.labels);
            barred.addAll(other.barred);
        }

        String id() {
            return members.first();
        }

        /** An entry of Companies House that the group has; only a decision gives it more than one. */
        @Nullable
        String registered() {
            String first = members.ceiling(REGISTERED);
            return first != null && first.startsWith(REGISTERED) ? first : null;
        }

        /** The names of the first members that differ in them. */
        List<Map<String, SupplierName>> speakers(Map<String, Map<String, SupplierName>> names) {
            return labels.stream()
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
