package uk.lgcdt.analytics.identity;

import java.util.List;
import java.util.Set;

/**
 * A supplier's name taken to pieces.
 *
 * @param words what tells it from others, in order: capitals, plural endings and joining words dropped, abbreviations
 *     written out; never empty
 * @param asides those of the words that stand in brackets
 * @param branch words behind the legal form, as in "… Ltd - Western": a division, a site or a contract
 * @param forms legal forms, as LTD or LLP
 * @param tradingAs the words of each name that it says it also goes by, now or formerly
 * @param person whether it is a natural person's
 * @param cut whether it looks cut off at the publisher's column width, so that its last word may be incomplete
 */
public record SupplierName(
        List<String> words,
        Set<String> asides,
        List<String> branch,
        Set<String> forms,
        List<List<String>> tradingAs,
        boolean person,
        boolean cut) {

    public SupplierName {
        words = List.copyOf(words);
        asides = Set.copyOf(asides);
        branch = List.copyOf(branch);
        forms = Set.copyOf(forms);
        tradingAs = tradingAs.stream().map(List::copyOf).toList();
    }

    /** All letters and digits of its words together, so that a space more or less makes no difference. */
    public String joined() {
        return String.join("", words);
    }

    /** The same name under one that it also goes by: without form and branch. */
    SupplierName as(List<String> otherWords) {
        return new SupplierName(otherWords, Set.of(), List.of(), Set.of(), List.of(), person, cut);
    }
}
