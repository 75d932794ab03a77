package uk.lgcdt.analytics.identity;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether two names have anything in common that could make them one organisation's: the same letters, a word that is not
 * everyday, several everyday ones, the initials, or another name that one says it goes by. Far less than being one
 * supplier: it tells names that an identifier may well share from names that only a placeholder brings together.
 */
public final class AlikeNames {

    /** Words as common as a British surname are worth so many bits. */
    private static final double TELLING = 8;

    private static final double TELLING_TOGETHER = 12;
    private static final int SHORTEST_INITIALS = 2;

    private static final WordFrequencies BEFOREHAND = new WordFrequencies(Map.of(), 0);

    private AlikeNames() {}

    /** Whether they have any word in common, everyday ones too; a name without letters and digits is like any other. */
    public static boolean haveAnything(String one, String other) {
        Optional<SupplierName> here = NameReader.read(one);
        Optional<SupplierName> there = NameReader.read(other);
        return here.isEmpty()
                || there.isEmpty()
                || are(here.get(), there.get())
                || !Collections.disjoint(here.get().words(), there.get().words());
    }

    static boolean are(SupplierName one, SupplierName other) {
        return allNames(one).anyMatch(here -> allNames(other).anyMatch(there -> oneNameEach(here, there)));
    }

    private static Stream<SupplierName> allNames(SupplierName name) {
        return Stream.concat(Stream.of(name), name.tradingAs().stream().map(name::as));
    }

    private static boolean oneNameEach(SupplierName one, SupplierName other) {
        return one.joined().equals(other.joined())
                || isInitials(one.joined(), other.words())
                || isInitials(other.joined(), one.words())
                || shareWords(one, other);
    }

    private static boolean isInitials(String joined, List<String> words) {
        return joined.length() >= SHORTEST_INITIALS
                && joined.equals(
                        words.stream().map(word -> word.substring(0, 1)).reduce("", String::concat));
    }

    private static boolean shareWords(SupplierName one, SupplierName other) {
        double[] common = WordAlignment.of(one, other, BEFOREHAND).stream()
                .mapToDouble(Weight::bits)
                .filter(bits -> bits > 0)
                .toArray();
        double together = 0;
        double most = 0;
        for (double bits : common) {
            together += bits;
            most = Math.max(most, bits);
        }
        return most >= TELLING || together >= TELLING_TOGETHER;
    }
}
