package uk.lgcdt.analytics.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Companies House numbers as notices write them: with lost leading noughts, in small letters, behind words, or not a
 * number at all.
 *
 * <p>Forms and prefixes are those that occur on the register: eight digits for England and Wales, two letters and six
 * digits for others, societies with a letter at the end, old Northern Irish numbers after R0.
 */
final class CompanyNumber {

    private static final Pattern WORDS =
            Pattern.compile("^(COMPANY|REGISTERED|REGISTRATION|CRN|REG|NUMBER|NO)[ .:#-]*");
    private static final Pattern DIGITS = Pattern.compile("\\d{6,8}");
    private static final Pattern PREFIXED = Pattern.compile("([A-Z]{2})(\\d{1,6})");
    private static final Pattern SOCIETY = Pattern.compile("(IP|SP|NP|RS)(\\d{1,5})(R|C)?");
    private static final Pattern OLD_IRISH = Pattern.compile("R0\\d{6}");

    private static final Set<String> PREFIXES = Set.of(
            "SC", "NI", "OC", "SO", "NC", "FC", "SF", "NF", "BR", "GE", "GS", "GN", "EN", "LP", "SL", "NL", "IP", "SP",
            "NP", "RC", "SR", "NR", "RS", "NO", "CE", "CS", "PC", "AC", "SA", "NA", "IC", "SI", "NV", "SZ", "ZC", "OE",
            "ES", "SE", "SG", "UN", "ML");

    private CompanyNumber() {}

    /** The number in its full form of eight characters; empty where the text is none. */
    static Optional<String> of(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        String bare = withoutWords(text.strip().toUpperCase(Locale.ROOT)).replace(" ", "");
        if (DIGITS.matcher(bare).matches()) {
            return Optional.of("0".repeat(8 - bare.length()) + bare).filter(CompanyNumber::isPlausible);
        }
        Matcher society = SOCIETY.matcher(bare);
        if (society.matches() && society.group(3) != null) {
            return Optional.of(society.group(1) + padded(society.group(2), 5) + society.group(3));
        }
        Matcher prefixed = PREFIXED.matcher(bare);
        if (prefixed.matches() && PREFIXES.contains(prefixed.group(1))) {
            return Optional.of(prefixed.group(1) + padded(prefixed.group(2), 6)).filter(CompanyNumber::isPlausible);
        }
        return OLD_IRISH.matcher(bare).matches() ? Optional.of(bare) : Optional.empty();
    }

    private static String withoutWords(String text) {
        String rest = text;
        Matcher words = WORDS.matcher(rest);
        while (words.find() && !PREFIXED.matcher(rest.replace(" ", "")).matches()) {
            rest = rest.substring(words.end());
            words = WORDS.matcher(rest);
        }
        return rest;
    }

    private static String padded(String digits, int length) {
        return "0".repeat(length - digits.length()) + digits;
    }

    private static boolean isPlausible(String number) {
        boolean prefixOnly = Character.isLetter(number.charAt(0)) && number.endsWith("000000");
        return !prefixOnly && !PlaceholderEntry.is(number);
    }
}
