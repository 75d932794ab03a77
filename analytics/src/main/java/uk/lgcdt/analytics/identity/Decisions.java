package uk.lgcdt.analytics.identity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What people decided about names, and what follows: who is the same as the same is the same; who is different from one is
 * different from all that are the same as it. A decision that earlier ones contradict is refused.
 *
 * <p>It holds also through names that no source has any more.
 */
public final class Decisions implements Serializable {

    private static final long serialVersionUID = 1;

    /** Nodes of a pair that has to be joined. */
    record Link(String one, String other) {}

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();
    private final List<Decision> refused = new ArrayList<>();

    private Decisions() {}

    /** @param earliestFirst of decisions that contradict one another the earlier ones hold */
    public static Decisions of(List<Decision> earliestFirst) {
        Map<String, Together> groups = new TreeMap<>();
        Decisions decisions = new Decisions();
        for (Decision decision : earliestFirst) {
            Together one = groups.computeIfAbsent(decision.one(), Together::new);
            Together other = groups.computeIfAbsent(decision.other(), Together::new);
            if (decision.same() ? one.others.contains(other) : one == other) {
                decisions.refused.add(decision);
            } else if (!decision.same()) {
                one.others.add(other);
                other.others.add(one);
            } else if (one != other) {
                one.take(other, groups);
            }
        }
        groups.forEach((node, group) -> decisions.labels.put(node, group.label()));
        groups.values()
                .forEach(group -> group.others.forEach(other -> decisions
                        .apart
                        .computeIfAbsent(group.label(), label -> new HashSet<>())
                        .add(other.label())));
        return decisions;
    }

    public static Decisions none() {
        return of(List.of());
    }

    /** Those left out because earlier ones contradict them. */
    public List<Decision> refused() {
        return List.copyOf(refused);
    }

    /** All nodes that anything was decided about. */
    Set<String> nodes() {
        return new TreeSet<>(labels.keySet());
    }

    /** What all nodes that are decided to be one have in common, and no other. */
    String label(String node) {
        return labels.getOrDefault(node, node);
    }

    boolean areTogether(String one, String other) {
        return label(one).equals(label(other));
    }

    boolean areApart(String one, String other) {
        return differentFrom(one).contains(label(other));
    }

    /** The labels that the node is decided to be different from. */
    Set<String> differentFrom(String node) {
        return apart.getOrDefault(label(node), Set.of());
    }

    /** Links that join all of the given nodes that are decided to be one, as few as do. */
    List<Link> links(Collection<String> present) {
        Map<String, String> last = new HashMap<>();
        List<Link> links = new ArrayList<>();
        for (String node : new TreeSet<>(present)) {
            String before = last.put(label(node), node);
            if (before != null) {
                links.add(new Link(before, node));
            }
        }
        return links;
    }

    /** Nodes decided to be one, while decisions are read. */
    private static final class Together {

        private final TreeSet<String> members = new TreeSet<>();
        private final Set<Together> others = new HashSet<>();

        Together(String node) {
            members.add(node);
        }

        String label() {
            return members.first();
        }

        void take(Together other, Map<String, Together> groups) {
            members.addAll(other.members);
            other.members.forEach(node -> groups.put(node, this));
            for (Together third : other.others) {
                third.others.remove(other);
                third.others.add(this);
                others.add(third);
            }
        }
    }
}
