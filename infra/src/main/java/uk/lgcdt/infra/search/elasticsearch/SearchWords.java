package uk.lgcdt.infra.search.elasticsearch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed, taken apart.
 *
 * @param words           all must occur
 * @param phrases         {@code "as it stands"}: must occur exactly so
 * @param excludedWords   {@code -word}: must not occur
 * @param excludedPhrases {@code -"as it stands"}: must not occur
 */
record SearchWords(String words, List<String> phrases, List<String> excludedWords, List<String> excludedPhrases) {

    // A minus sign excludes only at the beginning of a word: e-mail and non-domestic are words.
    private static final Pattern PART =
            Pattern.compile("(?<minus>(?<!\\S)[-\\u2212\\u2013])?(?:\"(?<phrase>[^\"]*)\"|(?<word>[^\\s\"]+)|\")");

    SearchWords {
        phrases = List.copyOf(phrases);
        excludedWords = List.copyOf(excludedWords);
        excludedPhrases = List.copyOf(excludedPhrases);
    }

    static SearchWords of(String typed) {
        var words = new ArrayList<String>();
        var phrases = new ArrayList<String>();
        var excludedWords = new ArrayList<String>();
        var excludedPhrases = new ArrayList<String>();
        Matcher part = PART.matcher(typed.replaceAll("[\\u201c\\u201d\\u201e]", "\""));
        while (part.find()) {
            boolean excluded = part.group("minus") != null;
            add(part.group("phrase"), excluded ? excludedPhrases : phrases);
            add(part.group("word"), excluded ? excludedWords : words);
        }
        return new SearchWords(String.join(" ", words), phrases, excludedWords, excludedPhrases);
    }

    /** Whether anything is asked for, rather than only excluded. */
    boolean asks() {
        return !words.isBlank() || !phrases.isEmpty();
    }

    private static void add(@Nullable String part, List<String> parts) {
        if (part != null && part.chars().anyMatch(Character::isLetterOrDigit)) {
            parts.add(part.strip());
        }
    }
}
