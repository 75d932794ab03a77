package uk.lgcdt.infra.spend;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year from 1 April to 31 March, as councils keep their accounts.
 *
 * @param starts the calendar year that it begins in
 */
public record FinancialYear(int starts) {

    /** The latest one that has ended before this day. */
    public static FinancialYear endedBefore(LocalDate day) {
        int began = day.getYear() - (day.getMonthValue() < Month.APRIL.getValue() ? 1 : 0);
        return new FinancialYear(began - 1);
    }

    private static final Pattern PERIOD = Pattern.compile("(\\d{4})-(\\d{2})");

    /** Reads what {@link #period} writes; empty for anything else. */
    public static Optional<FinancialYear> find(String period) {
        Matcher parts = PERIOD.matcher(period);
        return parts.matches()
                ? Optional.of(new FinancialYear(Integer.parseInt(parts.group(1))))
                        .filter(year -> year.period().equals(period))
                : Optional.empty();
    }

    /** Its first day. */
    public LocalDate first() {
        return LocalDate.of(starts, Month.APRIL, 1);
    }

    /** The first day after it. */
    public LocalDate next() {
        return first().plusYears(1);
    }

    /** As it is written: 2024-25. */
    public String period() {
        return "%d-%02d".formatted(starts, (starts + 1) % 100);
    }
}
