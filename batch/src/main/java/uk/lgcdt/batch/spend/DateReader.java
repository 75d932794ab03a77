package uk.lgcdt.batch.spend;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days in the forms that councils write them in; the order of day and month is the file's. */
final class DateReader {

    /** @param approximate whether only a period was written; then the day is the period's last */
    record Day(LocalDate date, boolean approximate) {}

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[t ].*)?");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})(?:[t ,]+\\d.*)?");
    private static final Pattern NAMED = Pattern.compile(
            "(?:[a-z]{3,9},? )?(\\d{1,2})(?:st|nd|rd|th)?[-/. ]*([a-z]{3,9})[-/., ]*(\\d{4}|\\d{2})(?:[t ,]+\\d.*)?");
    private static final Pattern NAME_FIRST =
            Pattern.compile("([a-z]{3,9})[-/. ]+(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})(?: .*)?");
    private static final Pattern RANGE = Pattern.compile(".*(?:-|\u2013| to )\\s*(.*\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(?:\\d{1,2}[-. ]+)?([a-z]{3,9})[-/., ]*(\\d{4}|'?\\d{2})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(20\\d{2})[-/. ]?(0[1-9]|1[0-2])");
    private static final Pattern MONTH_YEAR = Pattern.compile("(0?[1-9]|1[0-2])[-/.](20\\d{2})");
    private static final Pattern COMPACT = Pattern.compile("(20\\d{2})(0[1-9]|1[0-2])([0-3]\\d)");
    private static final Pattern QUARTER =
            Pattern.compile("(?:q|qtr|quarter)[ .-]*([1-4])[ ,:/-]*(?:fy ?)?(20\\d{2})(?:[-/ ]*(?:20)?(\\d{2}))?");
    private static final Pattern QUARTER_LAST =
            Pattern.compile("(?:fy ?)?(20\\d{2})(?:[-/ ]*(?:20)?(\\d{2}))?[ ,:/-]*(?:q|qtr|quarter)[ .-]*([1-4])");
    private static final Pattern SERIAL = Pattern.compile("(3[6-9]|4\\d|5\\d)\\d{3}(\\.\\d+)?"); // 1998 to 2064
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final boolean monthFirst;
    private final Map<String, Optional<Day>> known = new HashMap<>();

    DateReader(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /** Month first only where some second number is above 12 and no first one is. */
    static boolean isMonthFirst(Iterable<String> cells) {
        boolean second = false;
        for (String cell : cells) {
            Matcher numbers = NUMBERS.matcher(cell.strip().toLowerCase(Locale.ROOT));
            if (numbers.matches()) {
                if (Integer.parseInt(numbers.group(1)) > 12) {
                    return false;
                }
                second |= Integer.parseInt(numbers.group(2)) > 12;
            }
        }
        return second;
    }

    Optional<Day> read(String text) {
        Optional<Day> day = known.get(text);
        if (day == null) {
            day = parsed(text);
            if (known.size() < 20_000) {
                known.put(text, day);
            }
        }
        return day;
    }

    private Optional<Day> parsed(String text) {
        if (!Digits.areIn(text)) {
            return Optional.empty();
        }
        String plain = plain(text);
        if (plain.length() < 4 || plain.length() > 40) {
            return Optional.empty();
        }
        try {
            return day(plain)
                    .map(date -> new Day(date, false))
                    .or(() -> period(plain).map(date -> new Day(date, true)))
                    .filter(day -> day.date().getYear() >= 1990 && day.date().getYear() < 2100);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static String plain(String text) {
        String spaced = SPACE.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
        return spaced.startsWith("'") ? spaced.substring(1) : spaced;
    }

    private Optional<LocalDate> day(String text) {
        Matcher found = ISO.matcher(text);
        if (found.matches()) {
            return Optional.of(LocalDate.of(number(found, 1), number(found, 2), number(found, 3)));
        }
        found = NUMBERS.matcher(text);
        if (found.matches()) {
            int first = number(found, 1);
            int second = number(found, 2);
            return Optional.of(
                    monthFirst
                            ? LocalDate.of(year(found.group(3)), first, second)
                            : LocalDate.of(year(found.group(3)), second, first));
        }
        found = NAMED.matcher(text);
        if (found.matches() && month(found.group(2)) > 0) {
            return Optional.of(LocalDate.of(year(found.group(3)), month(found.group(2)), number(found, 1)));
        }
        found = NAME_FIRST.matcher(text);
        if (found.matches() && month(found.group(1)) > 0) {
            return Optional.of(LocalDate.of(number(found, 3), month(found.group(1)), number(found, 2)));
        }
        found = COMPACT.matcher(text);
        if (found.matches()) {
            return Optional.of(LocalDate.of(number(found, 1), number(found, 2), number(found, 3)));
        }
        return SERIAL.matcher(text).matches()
                ? Optional.of(DAY_NOUGHT.plusDays((long) Double.parseDouble(text)))
                : Optional.empty();
    }

    private static Optional<LocalDate> period(String text) {
        Matcher found = YEAR_MONTH.matcher(text);
        if (found.matches()) {
            return Optional.of(YearMonth.of(number(found, 1), number(found, 2)).atEndOfMonth());
        }
        found = MONTH_YEAR.matcher(text);
        if (found.matches()) {
            return Optional.of(YearMonth.of(number(found, 2), number(found, 1)).atEndOfMonth());
        }
        found = QUARTER.matcher(text);
        if (found.matches()) {
            return Optional.of(quarter(number(found, 2), found.group(3) != null, number(found, 1)));
        }
        found = QUARTER_LAST.matcher(text);
        if (found.matches()) {
            return Optional.of(quarter(number(found, 1), found.group(2) != null, number(found, 3)));
        }
        found = RANGE.matcher(text);
        String last = found.matches() ? found.group(1).strip() : text;
        found = MONTH.matcher(last);
        return found.matches() && month(found.group(1)) > 0
                ? Optional.of(YearMonth.of(year(found.group(2).replace("'", "")), month(found.group(1)))
                        .atEndOfMonth())
                : Optional.empty();
    }

    /** Quarters are those of the financial year from April where two years are named, else too: councils' are. */
    private static LocalDate quarter(int year, boolean twoYears, int quarter) {
        return YearMonth.of(year, 6).plusMonths(3L * (quarter - 1)).atEndOfMonth();
    }

    private static int month(String name) {
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

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int year(String text) {
        int year = Integer.parseInt(text);
        return year < 100 ? 2000 + year : year;
    }
}
