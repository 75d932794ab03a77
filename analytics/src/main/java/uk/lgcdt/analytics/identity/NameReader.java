package uk.lgcdt.analytics.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private static final Pattern FINANCED = Pattern.compile(
            "^.*\\b(?:FACTOR(?:S|ING)?|INVOICE FIN(?:ANCE)?|COMM(?:ERCIAL)? FIN(?:ANCE)?|CASH ?FLOW|ASSET FINANCE|BUSINESS FINANCE|FINANCE)\\b.*?\\b(?:RE|FOR|ON BEHALF OF|OBO|A/?C)\\b[ :.-]*(.{3,})$");
    private static final Pattern TO_FINANCER =
            Pattern.compile("^(.{3,}?\\b(?:LTD|LIMITED|PLC|LLP))\\b.*\\b(?:FACTORS|FACTORING|INVOICE FINANCE)\\b.*$");
    /** What follows is a site or a matter, unless a name ends with it: "Hargate RE Ltd" is a firm. */
    private static final Pattern ABOUT =
            Pattern.compile("^(.{3,}?)[ (-]+(?:RE|C/O|REF)\\b[ :.-]+(?!(?:UK|LTD|LIMITED|PLC|LLP|CIC)\\b)(.+)$");

    private static final Pattern ALSO = Pattern.compile(
            "^(.{2,}?)[ (,/-]+(?:T/AS|T/A|T\\\\A|T\\.A\\.?|T-A|TRADING AS|TRADING NAME|FORM(?:ER|AL)L?E?Y(?: KNOWN AS)?|PREVIOUSLY(?: KNOWN AS)?"
                    + "|A/K/A|AKA|NOW (?:KNOWN|TRADING) AS|F/K/A|FKA)\\b[ :.-]*(.{2,})$");

    /** Words that are part of many names, unless the name is over before them. */
    private static final Pattern ALSO_BEHIND_FORM =
            Pattern.compile("^(.{2,}?\\b(?:LTD|LIMITED|PLC|LLP|CIC)\\b\\.?)[ (,/-]+(?:NOW|TA)\\b[ :.-]*(.{2,})$");

    private static final Pattern CUT_FORM = Pattern.compile(" (?:LT|LI|LIM|LIMI|LIMIT|LIMITE)$");

    /** Narrower than any column that publishers cut names to: the narrowest seen has 22 characters. */
    private static final int NARROWEST_COLUMN = 21;

    private NameReader() {}

    /** Empty where the text has no letter or digit. */
    public static Optional<SupplierName> read(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        String plain = plain(text);
        List<List<String>> also = new ArrayList<>();
        boolean isLong = text.strip().length() >= NARROWEST_COLUMN;
        String legal = legalPart(isLong ? CUT_FORM.matcher(plain).replaceFirst(" LTD") : plain, also);
        NamePieces pieces = NamePieces.of(legal);
        if (pieces.words().isEmpty()) {
            pieces = NamePieces.of(plain.replace('(', ' ').replace(')', ' '));
        }
        if (pieces.words().isEmpty()) {
            pieces = NamePieces.literally(plain);
        }
        if (pieces.words().isEmpty()) {
            return Optional.empty();
        }
        also.addAll(pieces.also());
        boolean cut = isLong && pieces.forms().isEmpty();
        boolean person = pieces.forms().isEmpty() && PersonNames.is(plain);
        return Optional.of(
                new SupplierName(pieces.words(), pieces.asides(), pieces.branch(), pieces.forms(), also, person, cut));
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
        return LedgerNotes.removed(formed);
    }

    /** The name of who is paid, without the financer it is paid through, the site it is paid for, or its other names. */
    private static String legalPart(String plain, List<List<String>> also) {
        String rest = plain;
        Matcher financed = FINANCED.matcher(rest);
        if (financed.matches()) {
            rest = financed.group(1);
        }
        Matcher toFinancer = TO_FINANCER.matcher(rest);
        if (toFinancer.matches()) {
            rest = toFinancer.group(1);
        }
        rest = withoutOther(ALSO_BEHIND_FORM, withoutOther(ALSO, rest, also), also);
        Matcher about = ABOUT.matcher(rest);
        return about.matches() ? about.group(1) : rest;
    }

    private static String withoutOther(Pattern pattern, String text, List<List<String>> also) {
        Matcher other = pattern.matcher(text);
        if (!other.matches()) {
            return text;
        }
        List<String> words = NamePieces.of(other.group(2)).words();
        if (!words.isEmpty()) {
            also.add(words);
        }
        return other.group(1);
    }
}
