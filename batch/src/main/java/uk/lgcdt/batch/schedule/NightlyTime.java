package uk.lgcdt.batch.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import uk.lgcdt.batch.collect.UkTime;

/** When nights are due. A time that the clocks skip is due as much later; one that they repeat is due the first time. */
final class NightlyTime {

    private NightlyTime() {}

    /** Returns the latest night that is due. */
    static LocalDate latestDue(Instant now, LocalTime at) {
        LocalDate today = LocalDate.ofInstant(now, UkTime.ZONE);
        return dueAt(today, at).isAfter(now) ? today.minusDays(1) : today;
    }

    /** Returns the moment at which the next night is due. */
    static Instant nextDue(Instant now, LocalTime at) {
        return dueAt(latestDue(now, at).plusDays(1), at);
    }

    private static Instant dueAt(LocalDate night, LocalTime at) {
        return ZonedDateTime.of(night, at, UkTime.ZONE).toInstant();
    }
}
