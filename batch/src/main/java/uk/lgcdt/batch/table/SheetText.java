package uk.lgcdt.batch.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Writes a sheet's values as text. */
final class SheetText {

    /** Day 0 of Excel's calendar, which holds a 29 February 1900, for days after it (ECMA-376 part 1, 18.17.4.1). */
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);

    private static final int DIGITS = 15; // of what a sheet shows of a number
    private static final double LAST_DAY = 2_958_466; // the year 10000

    private SheetText() {}

    /** Returns a number as a sheet shows it, without the noise of binary fractions. */
    static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS));
        return rounded.signum() == 0 || Math.abs(rounded.scale()) > 1_000
                ? "0"
                : rounded.stripTrailingZeros().toPlainString();
    }

    /** Returns a day, with its time where it has one; a number that is no day stays a number. */
    static String day(double serial, boolean from1904) {
        if (!(serial >= 1 && serial < LAST_DAY)) {
            return number(serial);
        }
        LocalDateTime moment = DAY_NOUGHT
                .plusDays((long) serial + (from1904 ? 1_462 : 0))
                .atStartOfDay()
                .plus(Math.round((serial - Math.floor(serial)) * 86_400), ChronoUnit.SECONDS);
        return moment.toLocalTime().toSecondOfDay() == 0 ? moment.toLocalDate().toString() : moment.toString();
    }
}
