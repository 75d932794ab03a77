package uk.lgcdt.analytics.notice;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Reads published dates and times. UK services write local time with its offset, sometimes without one, and sometimes
 * with a Z that is not meant.
 */
public final class Moments {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2150;

    private Moments() {}

    /** The instant; a time without offset is taken as London's. Null where it is no date. */
    public static @Nullable Instant instant(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            if (text.length() <= 10) {
                return LocalDate.parse(text).atStartOfDay(LONDON).toInstant();
            }
            return hasOffset(text)
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(LONDON).toInstant();
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    /** The day in London; null where it is no date, or one that no notice can mean. */
    static @Nullable LocalDate day(@Nullable String text) {
        Instant instant = instant(text);
        if (text == null || instant == null) {
            return null;
        }
        // An end of day marked Z is an end of day in London: else it would move to the next day in summer.
        LocalDate day = text.contains("T23:59") && text.endsWith("Z")
                ? LocalDate.parse(text.substring(0, 10))
                : instant.atZone(LONDON).toLocalDate();
        return day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR ? null : day;
    }

    static LocalDate day(Instant instant) {
        return instant.atZone(LONDON).toLocalDate();
    }

    private static boolean hasOffset(String text) {
        return text.endsWith("Z") || text.endsWith("z") || text.indexOf('+') > 0 || text.lastIndexOf('-') > 9;
    }
}
