package uk.lgcdt.batch.collect;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;

/**
 * The time of the United Kingdom, which the services mean when they name no zone; they pass over a trailing Z. The hour
 * that the clocks repeat in autumn is taken whole, so that nothing is lost whichever of the two a service means; the hour
 * that they skip in spring is no time at all.
 */
public final class UkTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private UkTime() {}

    /**
     * Reads a day (its first moment), a local date and time, or one that names its offset; a time that the clocks repeat
     * is its first occurrence.
     *
     * @throws DateTimeException when it is none of these
     */
    public static Instant parse(String text) {
        return read(text, false);
    }

    /** As above, but a time that the clocks repeat is its second occurrence. */
    public static Instant parseEnd(String text) {
        return read(text, true);
    }

    private static Instant read(String text, boolean later) {
        try {
            if (text.length() <= "2026-08-10".length()) {
                return startOf(LocalDate.parse(text));
            }
            if (text.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)")) {
                return OffsetDateTime.parse(text).toInstant();
            }
            LocalDateTime local = LocalDateTime.parse(text);
            ZoneOffsetTransition change = ZONE.getRules().getTransition(local);
            if (change == null) {
                return local.atZone(ZONE).toInstant();
            }
            if (change.isGap()) {
                return change.getInstant();
            }
            return local.toInstant(later ? change.getOffsetAfter() : change.getOffsetBefore());
        } catch (DateTimeParseException cause) {
            throw new DateTimeException("Not a day or time such as 2026-08-10 or 2026-08-10T06:00: " + text, cause);
        }
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    static LocalDateTime localOf(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }

    /** Returns the local time from which to ask so that nothing from the moment on is left out. */
    static String textFrom(Instant moment) {
        LocalDateTime local = localOf(moment.truncatedTo(ChronoUnit.SECONDS));
        ZoneOffsetTransition change = ZONE.getRules().getTransition(local);
        return LOCAL.format(change != null && change.isOverlap() ? change.getDateTimeAfter() : local);
    }

    /** Returns the local time up to which to ask so that nothing before the moment is left out. */
    static String textTo(Instant moment) {
        Instant wholeSecond = moment.truncatedTo(ChronoUnit.SECONDS);
        LocalDateTime local = localOf(wholeSecond.equals(moment) ? moment : wholeSecond.plusSeconds(1));
        ZoneOffsetTransition change = ZONE.getRules().getTransition(local);
        return LOCAL.format(change != null && change.isOverlap() ? change.getDateTimeBefore() : local);
    }

    /** Returns "2026-08-10 06:00", for people. */
    public static String shown(Instant moment) {
        return SHOWN.format(localOf(moment));
    }
}
