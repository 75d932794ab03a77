package uk.lgcdt.analytics.servicesystem;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as words that can be compared: small letters without accents, singular, "and" for "&". */
final class Words {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`]|&#0*39;|&apos;|&rsquo;");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final int SHORTEST_PLURAL = 4;

    private Words() {}

    static List<String> of(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /** The first words, as many as the limit says at most. */
    static List<String> of(String text, int limit) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String plain = APOSTROPHES
                .matcher(ACCENTS.matcher(letters).replaceAll(""))
                .replaceAll("")
                .replace("&amp;", " and ")
                .replace("&", " and ");
        List<String> words = new ArrayList<>();
        for (String word : OTHERS.split(plain)) {
            if (words.size() == limit) {
                break;
            }
            if (!word.isEmpty()) {
                words.add(singular(word));
            }
        }
        return words;
    }

    /** Good enough for comparing: "libraries" and "library" come out the same, and "status" as it is. */
    private static String singular(String word) {
        if (word.length() < SHORTEST_PLURAL || !word.endsWith("s")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > SHORTEST_PLURAL) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
