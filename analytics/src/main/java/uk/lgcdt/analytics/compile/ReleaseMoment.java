package uk.lgcdt.analytics.compile;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.analytics.notice.Moments;

/**
 * When a release was published. Two are compared as moments, whatever offset each is written with; of equal ones the text
 * that comes first in the alphabet is the earlier, so that a day comes before its midnight.
 *
 * @param text as published
 * @param instant a time without an offset is London's, a day is its beginning there
 */
public record ReleaseMoment(String text, Instant instant) implements Comparable<ReleaseMoment> {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2150;
    private static final int DAY = "2026-08-10".length();

    private static final Comparator<ReleaseMoment> ORDER =
            Comparator.<ReleaseMoment, Instant>comparing(ReleaseMoment::instant).thenComparing(ReleaseMoment::text);

    /** Null where the text is no date, or one that no release can have. */
    public static @Nullable ReleaseMoment of(@Nullable String text) {
        if (text == null || text.length() < DAY) {
            return null;
        }
        try {
            Instant instant = Moments.instant(text);
            int year = instant == null ? 0 : instant.atZone(LONDON).getYear();
            return instant == null || year < EARLIEST_YEAR || year > LATEST_YEAR
                    ? null
                    : new ReleaseMoment(text, instant);
        } catch (DateTimeException notDate) {
            return null;
        }
    }

    @Override
    public int compareTo(ReleaseMoment other) {
        return ORDER.compare(this, other);
    }
}
