package uk.lgcdt.analytics.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes suppliers' names to pieces as ledgers and notices write them. */
public final class NameReader {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´\"“”]");
    private static final Pattern FORM_IN_LETTERS =
            Pattern.compile("\\b(?:P\\.? ?L\\.? ?C|L\\.? ?L\\.? ?P|C\\.? ?I\\.? ?C)\\b\\.?");
    private static final Pattern FORM_IN_WORDS = Pattern.compile(
            "\\bPUBLIC (?:LTD|LIMITED) COMPANY\\b|\\b(?:LIMITED LIABILITY|LTD LIABILITY)"
                    + " PARTNERSHIP\\b|\\bCOMMUNITY INTEREST CO(?:MPANY|\\.)?(?=\\W|$)|\\bCHARITABLE INCORPORATED ORGANISATION\\b|\\bCO LTD\\b");
    private static final Pattern STANDING = Pattern.compile(
            "\\W*\\b(?:IN (?:CREDITORS )?(?:VOLUNTARY )?(?:LIQUIDATION|ADMINISTRATION|RECEIVERSHIP|LIQ)|DO NOT USE|DONT USE|DISSOLVED|NOT IN USE)\\b.*$");
    private static final Pattern FINANCED = Pattern.compile(
            "^.*\\b(?:FACTOR(?:S|ING)?|INVOICE FIN(?:ANCE)?|COMM(?:ERCIAL)? FIN(?:ANCE)?|CASH ?FLOW|ASSET FINANCE|BUSINESS FINANCE|FINANCE)\\b.*?\\b(?:RE|FOR|ON BEHALF OF|OBO|A/?C)\\b[ :.-]*(.{3,})$");
    private static final Pattern TO_FINANCER =
            Pattern.compile("^(.{3,}?\\b(?:LTD|LIMITED|PLC|LLP))\\b.*\\b(?:FACTORS|FACTORING|INVOICE FINANCE)\\b.*$");
    private static final Pattern ABOUT = Pattern.compile("^(.{3,}?)[ (-]+(?:RE|C/O|REF)\\b[ :.-]+(.+)$");
    private static final Pattern LABEL = Pattern.compile("^SUPPLIER[ :.-]+(?=\\S+ \\S)");
    private static final Pattern CARE_OF = Pattern.compile("^C/O\\b[ :.-]*");
    private static final Pattern ALSO = Pattern.compile(
            "^(.{2,}?)[ (,-]+(?:T/AS|T/A|T\\\\A|T\\.A\\.?|T-A|TRADING AS|TRADING NAME|FORMERLY(?: KNOWN AS)?|FORMALLY|PREVIOUSLY|A/K/A|AKA|NOW|F/K/A|FKA)\\b[ :.-]*(.{2,})$");
    private static final Pattern BRACKETED = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]?");
    private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Narrower than any column that publishers cut names to. */
    private static final int NARROWEST_COLUMN = 24;

    private NameReader() {}

    /** Empty where the text has no letter or digit. */
    public static Optional<SupplierName> read(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        String plain = plain(text);
        List<List<String>> also = new ArrayList<>();
        String legal = legalPart(plain, also);
        Pieces pieces = Pieces.of(legal);
        if (pieces.words.isEmpty()) {
            pieces = Pieces.of(plain.replace('(', ' ').replace(')', ' '));
        }
        if (pieces.words.isEmpty()) {
            pieces = Pieces.literally(plain);
        }
        if (pieces.words.isEmpty()) {
            return Optional.empty();
        }
        boolean cut = text.strip().length() >= NARROWEST_COLUMN && pieces.forms.isEmpty();
        boolean person = pieces.forms.isEmpty() && PersonNames.is(plain);
        return Optional.of(
                new SupplierName(pieces.words, pieces.asides, pieces.branch, pieces.forms, also, person, cut));
    }

    /** Capitals without accents and apostrophes, single spaces, legal forms in one word, "and" for an ampersand. */
    static String plain(String text) {
        String letters = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        String capitals = APOSTROPHES.matcher(letters.toUpperCase(Locale.ROOT)).replaceAll("");
        String joined = capitals.replace("&AMP;", " AND ").replace("&", " AND ").replace("+", " AND ");
        String spaced = joined.replaceAll("\\s+", " ").strip();
        String formed = FORM_IN_LETTERS
                .matcher(spaced)
                .replaceAll(found -> found.group().replaceAll("[. ]", ""));
        formed = FORM_IN_WORDS.matcher(formed).replaceAll(found -> switch (found.group()
                .charAt(0)) {
            case 'P' -> "PLC";
            case 'L' -> "LLP";
            default ->
                found.group().equals("CO LTD") ? "COMPANY LTD" : found.group().startsWith("CH") ? "CIO" : "CIC";
        });
        return STANDING.matcher(formed).replaceFirst("").strip();
    }

    /** The name of who is paid, without the financer it is paid through, the site it is paid for, or its other names. */
    private static String legalPart(String plain, List<List<String>> also) {
        String rest = CARE_OF.matcher(LABEL.matcher(plain).replaceFirst("")).replaceFirst("");
        Matcher financed = FINANCED.matcher(rest);
        if (financed.matches()) {
            rest = financed.group(1);
        }
        Matcher toFinancer = TO_FINANCER.matcher(rest);
        if (toFinancer.matches()) {
            rest = toFinancer.group(1);
        }
        Matcher other = ALSO.matcher(rest);
        if (other.matches()) {
            List<String> words = Pieces.of(other.group(2)).words;
            if (!words.isEmpty()) {
                also.add(words);
            }
            rest = other.group(1);
        }
        Matcher about = ABOUT.matcher(rest);
        return about.matches() ? about.group(1) : rest;
    }

    /** Words sorted by what they are. */
    private static final class Pieces {

        private final List<String> words = new ArrayList<>();
        private final Set<String> asides = new HashSet<>();
        private final List<String> branch = new ArrayList<>();
        private final Set<String> forms = new HashSet<>();

        static Pieces of(String text) {
            Pieces pieces = new Pieces();
            Matcher bracket = BRACKETED.matcher(text);
            int from = 0;
            while (bracket.find()) {
                pieces.take(text.substring(from, bracket.start()), false);
                pieces.take(bracket.group(1), true);
                from = bracket.end();
            }
            pieces.take(text.substring(from), false);
            return pieces;
        }

        static Pieces literally(String text) {
            Pieces pieces = new Pieces();
            for (String word : NEITHER.split(text)) {
                if (!word.isEmpty()) {
                    pieces.words.add(word);
                }
            }
            return pieces;
        }

        private void take(String part, boolean aside) {
            StringBuilder initials = new StringBuilder();
            for (String word : NEITHER.split(part)) {
                if (word.length() == 1 && !word.equals("Y")) {
                    initials.append(word);
                } else if (!word.isEmpty() && !(word.equals("AND") && !initials.isEmpty())) {
                    end(initials, aside);
                    add(word, aside);
                }
            }
            end(initials, aside);
        }

        private void end(StringBuilder initials, boolean aside) {
            if (!initials.isEmpty()) {
                add(initials.toString(), aside);
                initials.setLength(0);
            }
        }

        private void add(String word, boolean aside) {
            String form = BusinessWords.FORMS.get(word);
            if (form != null) {
                forms.add(form);
            } else if (word.length() > 1 && BusinessWords.JOINING.contains(word)) {
                return;
            } else if (!forms.isEmpty() && !words.isEmpty()) {
                branch.add(BusinessWords.canonical(word));
            } else {
                String full = BusinessWords.canonical(word);
                words.add(full);
                if (aside) {
                    asides.add(full);
                }
            }
        }
    }
}
