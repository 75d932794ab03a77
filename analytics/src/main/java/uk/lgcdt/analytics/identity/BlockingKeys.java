package uk.lgcdt.analytics.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys under which a name is compared with others: only names that share one are. Chosen so that a pair worth
 * joining shares at least one, and that few other pairs do.
 */
final class BlockingKeys {

    /** A word in at most so many names is a key alone; one in more only together with another word. */
    private static final int RARE = 150;

    private static final int WORDS = 4;
    private static final int BEGINNING = 7;
    private static final int SKELETON = 9;

    private BlockingKeys() {}

    static Set<String> of(SupplierName name, WordFrequencies frequencies) {
        Set<String> keys = new TreeSet<>();
        add(keys, name.words(), frequencies);
        name.tradingAs().forEach(words -> add(keys, words, frequencies));
        return keys;
    }

    private static void add(Set<String> keys, List<String> words, WordFrequencies frequencies) {
        String joined = String.join("", words);
        keys.add("=" + joined);
        if (joined.length() >= BEGINNING) {
            keys.add("^" + joined.substring(0, BEGINNING));
        }
        String skeleton = skeleton(joined);
        if (skeleton.length() >= SKELETON / 2) {
            keys.add("~" + skeleton.substring(0, Math.min(SKELETON, skeleton.length())));
        }
        List<String> rarest = words.stream()
                .distinct()
                .sorted(Comparator.<String>comparingInt(frequencies::names).thenComparing(Comparator.naturalOrder()))
                .limit(WORDS)
                .toList();
        for (int i = 0; i < rarest.size(); i++) {
            if (frequencies.names(rarest.get(i)) <= RARE) {
                keys.add(rarest.get(i));
            }
            for (int j = i + 1; j < rarest.size(); j++) {
                String one = rarest.get(i);
                String other = rarest.get(j);
                keys.add(one.compareTo(other) < 0 ? one + " " + other : other + " " + one);
            }
        }
    }

    /** Its consonants, doubled ones once: what a slip of the keyboard or the ear mostly leaves as it was. */
    private static String skeleton(String joined) {
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < joined.length(); i++) {
            char letter = joined.charAt(i);
            boolean vowel = "AEIOUYH".indexOf(letter) >= 0 && i > 0;
            boolean doubled = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == letter;
            if (!vowel && !doubled) {
                skeleton.append(letter);
            }
        }
        return skeleton.toString();
    }
}
