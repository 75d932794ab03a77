package uk.lgcdt.analytics.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which of some ids hang together through pairs of them, in the memory of one machine. */
final class DisjointSets {

    private final Map<String, String> nearer = new HashMap<>();

    void join(String one, String other) {
        String here = root(one);
        String there = root(other);
        if (here.compareTo(there) < 0) {
            nearer.put(there, here);
        } else {
            nearer.put(here, there);
        }
    }

    /** By each id that was joined, the least that it hangs together with. */
    Map<String, String> roots() {
        Map<String, String> roots = new TreeMap<>();
        // Of a copy: looking for a root may make the map grow, which loses a walk along it.
        List.copyOf(nearer.keySet()).forEach(id -> roots.put(id, root(id)));
        return roots;
    }

    /** Halves the way of whoever asks, so that long chains are walked once. */
    private String root(String id) {
        String at = id;
        String next = nearer.computeIfAbsent(at, itself -> itself);
        while (!next.equals(at)) {
            String further = nearer.getOrDefault(next, next);
            nearer.put(at, further);
            at = next;
            next = further;
        }
        return at;
    }
}
