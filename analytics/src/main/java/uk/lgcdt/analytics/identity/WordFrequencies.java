package uk.lgcdt.analytics.identity;

import java.io.Serializable;
import java.util.Map;

/**
 * How often each word occurs among the names at hand, joined with what is known of such names beforehand, so that few
 * names do not mislead.
 */
public final class WordFrequencies implements Serializable {

    private static final long serialVersionUID = 1;

    /** As many names as the expectation beforehand counts for. */
    private static final double WEIGHT_OF_EXPECTATION = 3_000;

    private final Map<String, Integer> names;
    private final long total;

    /**
     * @param names by word, in how many of the names it occurs
     * @param total number of names
     */
    public WordFrequencies(Map<String, Integer> names, long total) {
        this.names = Map.copyOf(names);
        this.total = total;
    }

    /** How much two names' sharing the word says, in bits: -log2 of the chance that another name has it as well. */
    double bits(String word) {
        double others = Math.max(0, names.getOrDefault(word, 0) - 1);
        double chance =
                (others + WEIGHT_OF_EXPECTATION * BusinessWords.expected(word)) / (total + WEIGHT_OF_EXPECTATION);
        return -Math.log(chance) / Math.log(2);
    }

    int names(String word) {
        return names.getOrDefault(word, 0);
    }

    /** What speaks against any two names' being one supplier before they are compared, in bits: log2 of 1 in all names. */
    double prior() {
        return -Math.log(total + WEIGHT_OF_EXPECTATION) / Math.log(2);
    }
}
