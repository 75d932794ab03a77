package uk.lgcdt.infra.reference;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Brings the spellings of one council's name together without bringing other bodies in.
 *
 * <p>Only the words that councils themselves put in or leave out are dropped. Every other word stays, so that a
 * university, a hospital, a parish or town council, or a trading arm of a council never looks like the council.
 */
final class CouncilNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern TRADES_AS = Pattern.compile("\\b(t/a|trading as)\\b");

    private static final Set<String> STYLE = Set.of(
            "the",
            "of",
            "and",
            "council",
            "borough",
            "city",
            "county",
            "district",
            "metropolitan",
            "royal",
            "cyngor",
            "sir",
            "cbc",
            "mbc",
            "mdc",
            "bc",
            "dc",
            "cc",
            "lb",
            "rb");

    private CouncilNames() {}

    /** Lower case, without accents, punctuation, a bracketed addition or a leading "the"; no word is lost otherwise. */
    static String plain(String name) {
        String spelled = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return IN_BRACKETS
                .matcher(spelled)
                .replaceAll(" ")
                .replace("'", "")
                .replace("\u2019", "")
                .replace("&amp;", "&")
                .replace("&", " and ")
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replaceFirst("^the ", "");
    }

    /** The plain name without the words of style: what is left names the place. */
    static String place(String name) {
        String plain = plain(name).replace("london borough", "borough");
        return Arrays.stream(plain.split(" "))
                .filter(word -> !STYLE.contains(word))
                .collect(Collectors.joining(" "));
    }

    /** True where a council's name is that of a purchasing or trading arm, which buys for others. */
    static boolean isTradingName(String name) {
        return TRADES_AS.matcher(name.toLowerCase(Locale.ROOT)).find();
    }
}
