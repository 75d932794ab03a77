package uk.lgcdt.batch.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days in the forms that councils write them in; the order of day and month is the file's. */
public final class DateReader {

    /**
     * A day, or a period.
     *
     * @param first the period's first day
     * @param date the period's last day
     * @param approximate whether only a period was written
     */
    public record Day(LocalDate first, LocalDate date, boolean approximate) {

        public Day(LocalDate date, boolean approximate) {
            this(date, date, approximate);
        }

        static Day until(YearMonth last, int months) {
            return new Day(last.minusMonths(months - 1L).atDay(1), last.atEndOfMonth(), true);
        }
    }

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[t ].*)?");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})(?:[t ,]+\\d.*)?");
    private static final Pattern NAMED = Pattern.compile(
            "(?:[a-z]{3,9},? )?(\\d{1,2})(?:st|nd|rd|th)?[-/. ]*([a-z]{3,9})[-/., ]*(\\d{4}|\\d{2})(?:[t ,]+\\d.*)?");
    private static final Pattern NAME_FIRST =
            Pattern.compile("([a-z]{3,9})[-/. ]+(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})(?: .*)?");
    private static final Pattern COMPACT = Pattern.compile("(20\\d{2})(0[1-9]|1[0-2])([0-3]\\d)");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
    private static final Pattern RANGE = Pattern.compile("(.{6,}?)(?: - | ?\u2013 ?| to )(.{6,})");
    private static final Pattern CLOSE_RANGE = Pattern.compile("([^-]{6,})-([^-]{6,})");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST_PAYMENT = LocalDate.of(1990, 1, 1);
    private static final LocalDate AFTER_PAYMENTS = LocalDate.of(2100, 1, 1);
    /** Day 36,000; a lower number in a file of payments is likelier something else, and so is one from 60,000 on. */
    private static final LocalDate FIRST_SERIAL = DAY_NOUGHT.plusDays(36_000);

    private static final LocalDate AFTER_SERIALS = DAY_NOUGHT.plusDays(60_000);

    private final boolean monthFirst;
    private final LocalDate from;
    private final LocalDate until;
    private final LocalDate serialsFrom;
    private final LocalDate serialsUntil;
    private final Map<String, Optional<Day>> known = new HashMap<>();

    /** Reads days of payments: from 1990 to 2099. */
    public DateReader(boolean monthFirst) {
        this(monthFirst, FIRST_PAYMENT, AFTER_PAYMENTS, FIRST_SERIAL, AFTER_SERIALS);
    }

    private DateReader(
            boolean monthFirst, LocalDate from, LocalDate until, LocalDate serialsFrom, LocalDate serialsUntil) {
        this.monthFirst = monthFirst;
        this.from = from;
        this.until = until;
        this.serialsFrom = serialsFrom;
        this.serialsUntil = serialsUntil;
    }

    /** Reads days between two, the second not among them, day before month; also where they are written as numbers. */
    public static DateReader between(LocalDate from, LocalDate until) {
        return new DateReader(false, from, until, from, until);
    }

    /** Month first only where some second number is above 12 and no first one is. */
    public static boolean isMonthFirst(Iterable<String> cells) {
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

    public Optional<Day> read(String text) {
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
            return range(plain)
                    .or(() -> day(plain).map(date -> new Day(date, false)))
                    .or(() -> WrittenPeriod.of(plain))
                    .filter(day -> isBetween(day.date(), from, until));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static String plain(String text) {
        String spaced = SPACE.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
        return spaced.startsWith("'") ? spaced.substring(1) : spaced;
    }

    /** Two days, the second no earlier: a period. */
    private Optional<Day> range(String text) {
        Matcher found = RANGE.matcher(text);
        if (!found.matches()) {
            found = CLOSE_RANGE.matcher(text);
        }
        if (!found.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> first = day(found.group(1));
        Optional<LocalDate> last = day(found.group(2));
        return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
                ? Optional.of(new Day(first.get(), last.get(), !last.equals(first)))
                : Optional.empty();
    }

    private Optional<LocalDate> day(String text) {
        Matcher found = ISO.matcher(text);
        if (found.matches()) {
            return Optional.of(LocalDate.of(
                    WrittenPeriod.number(found, 1), WrittenPeriod.number(found, 2), WrittenPeriod.number(found, 3)));
        }
        found = NUMBERS.matcher(text);
        if (found.matches()) {
            int first = WrittenPeriod.number(found, 1);
            int second = WrittenPeriod.number(found, 2);
            return Optional.of(
                    monthFirst
                            ? LocalDate.of(WrittenPeriod.year(found.group(3)), first, second)
                            : LocalDate.of(WrittenPeriod.year(found.group(3)), second, first));
        }
        found = NAMED.matcher(text);
        if (found.matches() && WrittenPeriod.month(found.group(2)) > 0) {
            return Optional.of(LocalDate.of(
                    WrittenPeriod.year(found.group(3)),
                    WrittenPeriod.month(found.group(2)),
                    WrittenPeriod.number(found, 1)));
        }
        found = NAME_FIRST.matcher(text);
        if (found.matches() && WrittenPeriod.month(found.group(1)) > 0) {
            return Optional.of(LocalDate.of(
                    WrittenPeriod.number(found, 3),
                    WrittenPeriod.month(found.group(1)),
                    WrittenPeriod.number(found, 2)));
        }
        found = COMPACT.matcher(text);
        if (found.matches()) {
            return Optional.of(LocalDate.of(
                    WrittenPeriod.number(found, 1), WrittenPeriod.number(found, 2), WrittenPeriod.number(found, 3)));
        }
        return SERIAL.matcher(text).matches()
                ? Optional.of(DAY_NOUGHT.plusDays((long) Double.parseDouble(text)))
                        .filter(day -> isBetween(day, serialsFrom, serialsUntil))
                : Optional.empty();
    }

    private static boolean isBetween(LocalDate day, LocalDate from, LocalDate until) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
