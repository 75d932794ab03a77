package uk.lgcdt.batch.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as registers write it.
 *
 * @param approximate whether only a month or a year was written; the day is then the first or the last of it
 */
record PublishedDay(LocalDate day, boolean approximate) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{2}|\\d{4})(?: .*)?");
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[-/. ]+([a-z]{3,9})\\.?[-/., ]+(\\d{2}|\\d{4})(?: .*)?");
    private static final Pattern MONTH = Pattern.compile("([a-z]{3,9})\\.?[-/., ]*'?(\\d{2}|\\d{4})");
    private static final Pattern MONTH_NUMBER = Pattern.compile("(\\d{1,2})[-/](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30); // Excel
    private static final int FIRST_SERIAL = 20_000; // 1954
    private static final int LAST_SERIAL = 80_000; // 2119
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** @param last whether a month or year means its last day */
    static Optional<PublishedDay> of(String text, boolean last) {
        try {
            return read(text.strip().toLowerCase(Locale.ROOT), last);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<PublishedDay> read(String text, boolean last) {
        Matcher found = ISO.matcher(text);
        if (found.matches()) {
            return exact(number(found, 1), number(found, 2), number(found, 3));
        }
        found = DAY_FIRST.matcher(text);
        if (found.matches()) {
            return exact(year(found.group(3)), number(found, 2), number(found, 1));
        }
        found = NAMED.matcher(text);
        if (found.matches()) {
            return exact(year(found.group(3)), month(found.group(2)), number(found, 1));
        }
        found = SERIAL.matcher(text);
        if (found.matches() && number(found, 1) > FIRST_SERIAL && number(found, 1) < LAST_SERIAL) {
            return Optional.of(new PublishedDay(SERIAL_ZERO.plusDays(number(found, 1)), false));
        }
        return period(text, last);
    }

    private static Optional<PublishedDay> period(String text, boolean last) {
        Matcher found = MONTH.matcher(text);
        if (found.matches()) {
            return of(YearMonth.of(year(found.group(2)), month(found.group(1))), last);
        }
        found = MONTH_NUMBER.matcher(text);
        if (found.matches()) {
            return of(YearMonth.of(number(found, 2), number(found, 1)), last);
        }
        return YEAR.matcher(text).matches()
                ? of(YearMonth.of(Integer.parseInt(text), last ? 12 : 1), last)
                : Optional.empty();
    }

    private static Optional<PublishedDay> exact(int year, int month, int day) {
        return Optional.of(new PublishedDay(LocalDate.of(year, month, day), false));
    }

    private static Optional<PublishedDay> of(YearMonth month, boolean last) {
        return Optional.of(new PublishedDay(last ? month.atEndOfMonth() : month.atDay(1), true));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** Contracts of two digits are of this century. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return year < 100 ? 2000 + year : year;
    }

    /** Nought, which is no month, for another word. */
    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }
}
