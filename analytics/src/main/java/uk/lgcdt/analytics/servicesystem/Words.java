package uk.lgcdt.analytics.servicesystem;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as words that can be compared: small letters without accents, singular, "and" for "&". Read letter by letter, as
 * there are millions of texts.
 */
final class Words {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern ENTITIES = Pattern.compile("&#0*39;|&apos;|&rsquo;");
    private static final int SHORTEST_PLURAL = 4;

    /** Of a text of so many words no more letters than this for each are read. */
    private static final int LETTERS_EACH = 20;

    private Words() {}

    static List<String> of(String text) {
        return read(text, Integer.MAX_VALUE);
    }

    /** The first words, as many as the limit says at most. */
    static List<String> of(String text, int limit) {
        return read(text.length() > limit * LETTERS_EACH ? text.substring(0, limit * LETTERS_EACH) : text, limit);
    }

    private static List<String> read(String text, int limit) {
        String plain = plain(text);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= plain.length() && words.size() < limit; i++) {
            char letter = i < plain.length() ? plain.charAt(i) : ' ';
            if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
                word.append(letter);
            } else if (!isApostrophe(letter)) {
                if (!word.isEmpty()) {
                    words.add(singular(word.toString()));
                    word.setLength(0);
                }
                if (letter == '&') {
                    words.add("and");
                }
            }
        }
        return words;
    }

    private static String plain(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (small.indexOf('&') >= 0) {
            small = ENTITIES.matcher(small).replaceAll("").replace("&amp;", "&");
        }
        boolean plain = small.chars().allMatch(letter -> letter < 128);
        return plain
                ? small
                : ACCENTS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD))
                        .replaceAll("");
    }

    private static boolean isApostrophe(char letter) {
        return letter == '\'' || letter == '’' || letter == '‘' || letter == '`';
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
