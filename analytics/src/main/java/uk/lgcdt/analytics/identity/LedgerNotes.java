package uk.lgcdt.analytics.identity;

import java.util.List;
import java.util.regex.Pattern;

/** What ledgers write around a supplier's name: how its account stands, the account's number, whom it is in care of. */
final class LedgerNotes {

    private static final String NOT_USED = "DO NOT (?:USE|PAY)|DONT USE|NOT IN USE|NO LONGER (?:USED|IN USE)";

    private static final String CLOSED =
            "CLOSED|INACTIVE|SUSPENDED|DUPLICATE|DORMANT|BLOCKED|CEASED(?: TRADING)?|OLD(?: (?:ACCOUNT|A/?C|SUPPLIER))?";

    /** In turn; each leaves a name. */
    private static final List<Pattern> BEFORE = List.of(
            Pattern.compile("^\\W*(?:" + NOT_USED + ")\\b\\W*(?=\\w)"),
            Pattern.compile("^[(\\[*]\\W*(?:" + CLOSED + ")\\W*[)\\]*]\\W*(?=\\w)"),
            Pattern.compile("^ZZ+[ .:_*-]+(?=\\S+ \\S)"),
            Pattern.compile("^SUPPLIER[ :.-]+(?=\\S+ \\S)"),
            Pattern.compile("^[A-Z]{0,2}\\d{5,}(?: ?[-:/] ?| )(?=.*[A-Z]{3})"),
            Pattern.compile("^C/O\\b[ :.-]*(?=\\w)"));

    private static final List<Pattern> BEHIND = List.of(
            Pattern.compile(
                    "\\W*\\b(?:IN (?:CREDITORS )?(?:VOLUNTARY )?(?:LIQUIDATION|ADMINISTRATION|RECEIVERSHIP|LIQ)|DISSOLVED|"
                            + NOT_USED + ")\\b.*$"),
            Pattern.compile("(?: ?[(\\[*]+| - ) ?(?:" + CLOSED + ")[)\\]* ]*$"));

    private static final Pattern NUMBER_BEHIND =
            Pattern.compile("^(.*[A-Z]{3}.*?)(?: ?[(\\[] ?[A-Z]{0,2}\\d{5,} ?[)\\]]| (?:- )?[A-Z]{0,2}\\d{5,})$");

    private LedgerNotes() {}

    /** @param plain a name in capitals with single spaces; where it is all notes, what is left may have no letter */
    static String removed(String plain) {
        String rest = plain;
        for (Pattern note : BEFORE) {
            rest = note.matcher(rest).replaceFirst("");
        }
        for (Pattern note : BEHIND) {
            rest = note.matcher(rest).replaceFirst("").strip();
        }
        return endsInNumber(rest) ? NUMBER_BEHIND.matcher(rest).replaceFirst("$1") : rest;
    }

    private static boolean endsInNumber(String text) {
        String end = text.substring(Math.max(0, text.length() - 2));
        return end.chars().anyMatch(Character::isDigit);
    }
}
