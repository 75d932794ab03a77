package uk.lgcdt.batch.notice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;

/** Tells whether a published date can be used. */
final class ReleaseDate {

    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2150;
    private static final String PATTERN = "dddd-dd-ddTdd:dd:dd";

    private ReleaseDate() {}

    /** With an offset as the standard asks, or without, or the day alone, as older publications have it. */
    static boolean isOne(String text) {
        return isPlain(text) || isIso(text);
    }

    /** Passes nearly all of them, without a parser. */
    private static boolean isPlain(String text) {
        int length = text.length();
        boolean utc = length == 20 && text.charAt(19) == 'Z';
        boolean offset = length == 25 && (text.endsWith("+00:00") || text.endsWith("+01:00"));
        if (!utc && !offset) {
            return false;
        }
        for (int index = 0; index < PATTERN.length(); index++) {
            char expected = PATTERN.charAt(index);
            char found = text.charAt(index);
            if (expected == 'd' ? found < '0' || found > '9' : found != expected) {
                return false;
            }
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        return year >= EARLIEST_YEAR
                && year <= LATEST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= 28 // the ends of months are left to the parser
                && number(text, 11, 13) <= 23
                && number(text, 14, 16) <= 59
                && number(text, 17, 19) <= 59;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int index = from; index < to; index++) {
            number = 10 * number + text.charAt(index) - '0';
        }
        return number;
    }

    private static boolean isIso(String text) {
        try {
            int year = text.length() == "2026-08-10".length()
                    ? LocalDate.parse(text).getYear()
                    : DateTimeFormatter.ISO_DATE_TIME.parse(text).get(ChronoField.YEAR);
            return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
        } catch (DateTimeException notADate) {
            return false;
        }
    }
}
