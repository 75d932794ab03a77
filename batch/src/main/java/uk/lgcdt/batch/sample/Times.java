package uk.lgcdt.batch.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as notices write them: local, with the offset of the season (+01:00 in summer). */
final class Times {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

    private Times() {}

    /** Some time in the working day. */
    static String published(LocalDate day, Draws draws) {
        return format(day.atTime(draws.between(8, 17), draws.between(0, 59), draws.between(0, 59)));
    }

    static String startOf(LocalDate day) {
        return format(day.atStartOfDay());
    }

    static String endOf(LocalDate day) {
        return format(day.atTime(LocalTime.of(23, 59, 59)));
    }

    private static String format(LocalDateTime time) {
        return FORMAT.format(time.atZone(LONDON));
    }
}
