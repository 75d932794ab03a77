package uk.lgcdt.analytics.identity;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Pairs the words of two names: the same, joined or apart, misspelt, cut short; what is left belongs to one alone. */
final class WordAlignment {

    static final String SAME = "same-word";
    static final String ALIKE = "alike-word";
    static final String SHORTENED = "shortened-word";
    static final String ONLY_ONE = "word-of-one";

    private static final double OF_ALIKE = 0.8;
    private static final double OF_SHORTENED = 0.6;
    private static final double MISSPELT = -3;
    private static final int SHORTEST_MISSPELT = 5;
    private static final int SHORTEST_TWICE_MISSPELT = 10;

    /** Edmund and sons are not Edmundson. */
    private static final String SON = "SON";

    private static final int SHORTEST_CUT = 3;
    private static final int SHORTEST_INFLECTED = 6;
    private static final int INFLECTION = 2;

    private final WordFrequencies frequencies;
    private final List<Weight> weights = new ArrayList<>();
    private final List<String> left;
    private final List<String> right;
    private int matched;

    private WordAlignment(SupplierName one, SupplierName other, WordFrequencies frequencies) {
        this.frequencies = frequencies;
        this.left = new ArrayList<>(one.words());
        this.right = new ArrayList<>(other.words());
    }

    static List<Weight> of(SupplierName one, SupplierName other, WordFrequencies frequencies) {
        WordAlignment alignment = new WordAlignment(one, other, frequencies);
        alignment.same();
        alignment.joined(alignment.left, alignment.right);
        alignment.joined(alignment.right, alignment.left);
        alignment.misspelt();
        alignment.cut(one, other);
        alignment.rest(one, other);
        return alignment.weights;
    }

    private void same() {
        for (String word : List.copyOf(left)) {
            if (right.remove(word)) {
                left.remove(word);
                matched(SAME, word, frequencies.bits(word));
            }
        }
    }

    /** Two words here are one there: Green Canopy and Greencanopy. */
    private void joined(List<String> apart, List<String> together) {
        for (int i = 0; i + 1 < apart.size(); i++) {
            String both = apart.get(i) + apart.get(i + 1);
            if (!apart.get(i + 1).equals(SON) && together.remove(both)) {
                matched(SAME, both, frequencies.bits(apart.get(i)) + frequencies.bits(apart.get(i + 1)));
                apart.remove(i + 1);
                apart.remove(i);
            }
        }
    }

    private void misspelt() {
        for (String word : List.copyOf(left)) {
            for (String other : right) {
                if (isMisspelt(word, other)) {
                    left.remove(word);
                    right.remove(other);
                    double bits = Math.min(frequencies.bits(word), frequencies.bits(other));
                    matched(ALIKE, word + "~" + other, bits * OF_ALIKE + MISSPELT);
                    break;
                }
            }
        }
    }

    private static boolean isMisspelt(String word, String other) {
        int shorter = Math.min(word.length(), other.length());
        if (shorter < SHORTEST_MISSPELT || word.charAt(0) != other.charAt(0) || hasDigit(word) || hasDigit(other)) {
            return false;
        }
        int allowed = shorter >= SHORTEST_TWICE_MISSPELT ? 2 : 1;
        if (Math.abs(word.length() - other.length()) > allowed) {
            return false;
        }
        int distance = new LevenshteinDistance(allowed + 1).apply(word, other);
        return distance >= 0 && (distance <= allowed || (distance == 2 && isSwapped(word, other)));
    }

    private static boolean isSwapped(String word, String other) {
        if (word.length() != other.length()) {
            return false;
        }
        int first = 0;
        while (word.charAt(first) == other.charAt(first)) {
            first++;
        }
        return first + 1 < word.length()
                && word.charAt(first) == other.charAt(first + 1)
                && word.charAt(first + 1) == other.charAt(first)
                && word.substring(first + 2).equals(other.substring(first + 2));
    }

    /** The last word of a name that was cut off begins a word of the other. */
    private void cut(SupplierName one, SupplierName other) {
        shortened(one, left, right);
        shortened(other, right, left);
    }

    private void shortened(SupplierName name, List<String> its, List<String> others) {
        if (!name.cut() || its.isEmpty() || !its.getLast().equals(name.words().getLast())) {
            return;
        }
        String last = its.getLast();
        for (String word : others) {
            if (isBeginning(last, word)) {
                its.removeLast();
                others.remove(word);
                boolean telling = last.length() >= SHORTEST_CUT;
                matched(SHORTENED, last + "~" + word, telling ? frequencies.bits(word) * OF_SHORTENED : 0);
                return;
            }
        }
    }

    /** Words are kept without their endings, so that the beginning of a longer one may have two letters of an ending more. */
    private static boolean isBeginning(String part, String word) {
        return word.startsWith(part)
                || part.length() >= SHORTEST_INFLECTED
                        && word.startsWith(part.substring(0, part.length() - INFLECTION));
    }

    private void rest(SupplierName one, SupplierName other) {
        boolean bothDiffer = !left.isEmpty() && !right.isEmpty();
        left.forEach(word -> weights.add(new Weight(ONLY_ONE, word, against(word, one, other, bothDiffer))));
        right.forEach(word -> weights.add(new Weight(ONLY_ONE, word, against(word, other, one, bothDiffer))));
    }

    /** How much a word that the other name lacks speaks against one supplier. */
    private static double against(String word, SupplierName name, SupplierName other, boolean bothDiffer) {
        boolean firm = !other.forms().isEmpty();
        // Who writes the legal form writes the registered name, and leaves no word of it out.
        boolean inFull = firm && !name.forms().isEmpty();
        double bits;
        if (hasDigit(word) || word.length() <= 2 && !BusinessWords.NATIONAL.contains(word)) {
            bits = -9;
        } else if (BusinessWords.OF_SERIES.contains(word)) {
            bits = -9;
        } else if (BusinessWords.NATIONAL.contains(word)) {
            bits = -3;
        } else if (BusinessWords.OF_GROUPS.contains(word)) {
            bits = -8;
        } else if (name.asides().contains(word)) {
            bits = bothDiffer || inFull ? -8 : -5.5;
        } else if (BusinessWords.isLeftOut(word, firm)) {
            bits = inFull ? -7 : -4.5;
        } else {
            bits = -8;
        }
        boolean leads = name.words().getFirst().equals(word) && !BusinessWords.NATIONAL.contains(word);
        return leads || bothDiffer && !name.asides().contains(word) ? bits - 2 : bits;
    }

    private void matched(String feature, String detail, double bits) {
        matched++;
        weights.add(new Weight(feature, detail, bits));
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
