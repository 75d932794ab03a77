package uk.lgcdt.infra.spend;

import java.time.LocalDate;
import java.time.Month;

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
