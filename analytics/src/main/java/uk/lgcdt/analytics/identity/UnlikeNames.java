package uk.lgcdt.analytics.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The names that one identifier stands for, sorted into sets that have nothing in common with one another
 * ({@link AlikeNames}). Of many names the first so many by the alphabet speak for all.
 */
final class UnlikeNames {

    private static final int MOST_NAMES = 200;

    private final SortedMap<String, List<SupplierName>> sets = new TreeMap<>();
    private int names;

    UnlikeNames(Collection<String> written) {
        SortedMap<String, String> distinct = new TreeMap<>();
        for (String name : written) {
            NameReader.read(name).ifPresent(read -> distinct.merge(read.joined(), name, UnlikeNames::lesser));
        }
        for (String name : distinct.values().stream().sorted().limit(MOST_NAMES).toList()) {
            NameReader.read(name).ifPresent(read -> add(name, read));
        }
    }

    private static String lesser(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private void add(String written, SupplierName name) {
        names++;
        List<SupplierName> joined = new ArrayList<>(List.of(name));
        String first = written;
        for (String other : List.copyOf(sets.keySet())) {
            List<SupplierName> set = sets.get(other);
            if (set != null && set.stream().anyMatch(member -> AlikeNames.are(member, name))) {
                joined.addAll(set);
                sets.remove(other);
                first = lesser(first, other);
            }
        }
        sets.put(first, joined);
    }

    /**
     * Whether they are too many for one organisation: {@link IdentityRules#UNLIKE_NAMES} sets, none of which has half of
     * the names. Where one has, the identifier is its, and the others are mistakes.
     */
    boolean areNobodys() {
        int largest = sets.values().stream().mapToInt(List::size).max().orElse(0);
        return sets.size() >= IdentityRules.UNLIKE_NAMES && 2 * largest < names;
    }

    int sets() {
        return sets.size();
    }

    /** A name of each set that says it is a company's: what may be quoted without naming a person. */
    Optional<String> examples(int most) {
        List<String> companies = sets.entrySet().stream()
                .filter(set -> NameReader.read(set.getKey())
                        .filter(name -> !name.forms().isEmpty())
                        .isPresent())
                .map(set -> "\"" + set.getKey() + "\"")
                .limit(most)
                .toList();
        return companies.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", companies));
    }
}
