package uk.lgcdt.web.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How figures and dates are written on pages: British English, London time. */
public final class Figures {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private Figures() {}

    /** Writes a whole number: 12,345. */
    public static String count(long number) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(number);
    }

    /** Writes a number with at most that many decimals. */
    public static String number(BigDecimal number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.UK);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** Writes pounds without pence: £12,345. */
    public static String pounds(BigDecimal gbp) {
        return (gbp.signum() < 0 ? "−£" : "£") + number(gbp.abs(), 0);
    }

    /** Writes pounds with their pence: £12,345.60. */
    public static String pence(BigDecimal gbp) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.UK);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return (gbp.signum() < 0 ? "−£" : "£") + format.format(gbp.abs());
    }

    /** Writes large sums for headlines: £1.2 million, £3.4 billion. */
    public static String roundPounds(BigDecimal gbp) {
        BigDecimal millions = gbp.divide(MILLION, 1, RoundingMode.HALF_UP);
        if (gbp.abs().compareTo(MILLION) < 0) {
            return pounds(gbp);
        }
        return millions.abs().compareTo(THOUSAND) < 0
                ? "£" + number(millions, 1) + " million"
                : "£" + number(millions.movePointLeft(3), 1) + " billion";
    }

    /** Writes a percentage: 12.3 %. */
    public static String percent(BigDecimal percent) {
        return number(percent, 1) + "%";
    }

    /** Writes a day: 3 August 2026. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Writes a day for tables: 3 Aug 2026. */
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** Writes a month: August 2026. */
    public static String month(LocalDate month) {
        return MONTH.format(month);
    }

    /** Writes the day of a moment, as London's calendars have it. */
    public static String day(Instant moment) {
        return DAY.format(moment.atZone(LONDON));
    }

    /** Writes a moment: 3 August 2026 at 14:05. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(LONDON));
    }

    static Optional<String> cutOff(@Nullable Instant moment) {
        return Optional.ofNullable(moment).map(Figures::moment);
    }
}
