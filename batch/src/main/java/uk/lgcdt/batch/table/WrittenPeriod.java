package uk.lgcdt.batch.table;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.batch.table.DateReader.Day;

/** Months, quarters and ranges of them, where councils write no day. */
final class WrittenPeriod {

    private static final Pattern RANGE = Pattern.compile(".*(?:-|\u2013| to )\\s*(.*\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(?:\\d{1,2}[-. ]+)?([a-z]{3,9})[-/., ]*(\\d{4}|'?\\d{2})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(20\\d{2})[-/. ]?(0[1-9]|1[0-2])");
    private static final Pattern MONTH_YEAR = Pattern.compile("(0?[1-9]|1[0-2])[-/.](20\\d{2})");
    private static final Pattern QUARTER = Pattern.compile(
            "(?:q|qtr|quarter)[ .-]*([1-4])[ ,:/-]*(?:fy ?)?(?:(20\\d{2})(?:[-/ ]*(?:20)?\\d{2})?|(\\d{2})[-/]\\d{2})");
    private static final Pattern QUARTER_LAST = Pattern.compile(
            "(?:fy ?)?(?:(20\\d{2})(?:[-/ ]*(?:20)?\\d{2})?|(\\d{2})[-/]\\d{2})[ ,:/-]*(?:q|qtr|quarter)[ .-]*([1-4])");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private WrittenPeriod() {}

    static Optional<Day> of(String text) {
        Matcher found = YEAR_MONTH.matcher(text);
        if (found.matches()) {
            return Optional.of(Day.until(YearMonth.of(number(found, 1), number(found, 2)), 1));
        }
        found = MONTH_YEAR.matcher(text);
        if (found.matches()) {
            return Optional.of(Day.until(YearMonth.of(number(found, 2), number(found, 1)), 1));
        }
        found = QUARTER.matcher(text);
        if (found.matches()) {
            return Optional.of(quarter(found.group(2), found.group(3), number(found, 1)));
        }
        found = QUARTER_LAST.matcher(text);
        if (found.matches()) {
            return Optional.of(quarter(found.group(1), found.group(2), number(found, 3)));
        }
        found = RANGE.matcher(text);
        String last = found.matches() ? found.group(1).strip() : text;
        found = MONTH.matcher(last);
        return found.matches() && month(found.group(1)) > 0
                ? Optional.of(Day.until(YearMonth.of(year(found.group(2).replace("'", "")), month(found.group(1))), 1))
                : Optional.empty();
    }

    /** Quarters are those of the financial year from April, which councils mean also where they name one year. */
    private static Day quarter(@Nullable String year, @Nullable String twoDigits, int quarter) {
        int from = year == null ? year(String.valueOf(twoDigits)) : Integer.parseInt(year);
        return Day.until(YearMonth.of(from, 6).plusMonths(3L * (quarter - 1)), 3);
    }

    static int month(String name) {
        int month = name.length() < 3 ? 0 : MONTHS.indexOf(name.substring(0, 3)) + 1;
        if (month == 0
                || name.length() > 3
                        && !name.equals("sept")
                        && !java.time.Month.of(month)
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .startsWith(name)) {
            return 0;
        }
        return month;
    }

    static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    static int year(String text) {
        int year = Integer.parseInt(text);
        return year < 100 ? 2000 + year : year;
    }
}
