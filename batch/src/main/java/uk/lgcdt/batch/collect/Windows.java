package uk.lgcdt.batch.collect;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import uk.lgcdt.infra.collect.TimeSpan;

/** Cuts time into the windows that services are asked for. The same cuts come out whatever span is asked for. */
final class Windows {

    /** What was published this shortly before a walk may not have shown in it yet. */
    static final Duration MARGIN = Duration.ofHours(1);

    private Windows() {}

    /** Cuts at every so many hours of the local day. */
    static List<TimeSpan> ofHours(TimeSpan span, int hours) {
        LocalDate day = UkTime.localOf(span.from()).toLocalDate();
        List<Instant> cuts = new ArrayList<>();
        while (UkTime.startOf(day).isBefore(span.to())) {
            for (int hour = 0; hour < 24; hour += hours) {
                cuts.add(day.atTime(hour, 0).atZone(UkTime.ZONE).toInstant());
            }
            day = day.plusDays(1);
        }
        return cut(span, cuts);
    }

    /** Cuts at the local midnight of every so many days, counted from the first. */
    static List<TimeSpan> ofDays(TimeSpan span, LocalDate first, int days) {
        LocalDate day = UkTime.localOf(span.from()).toLocalDate();
        long behind = Math.floorMod(ChronoUnit.DAYS.between(first, day), (long) days);
        return cut(span, starts(span, day.minusDays(behind), each -> each.plusDays(days)));
    }

    /** Cuts at the local midnight that begins each month. */
    static List<TimeSpan> ofMonths(TimeSpan span) {
        LocalDate first = UkTime.localOf(span.from()).toLocalDate().withDayOfMonth(1);
        return cut(span, starts(span, first, each -> each.plusMonths(1)));
    }

    static TimeSpan wholeMonths(TimeSpan span) {
        LocalDate first = UkTime.localOf(span.from()).toLocalDate().withDayOfMonth(1);
        LocalDate last = UkTime.localOf(span.to().minusNanos(1)).toLocalDate().withDayOfMonth(1);
        return new TimeSpan(UkTime.startOf(first), UkTime.startOf(last.plusMonths(1)));
    }

    /** Returns what is left of a span without the parts that are covered, earliest first. */
    static List<TimeSpan> without(TimeSpan span, List<TimeSpan> covered) {
        List<TimeSpan> left = List.of(span);
        for (TimeSpan each : covered) {
            List<TimeSpan> next = new ArrayList<>();
            for (TimeSpan part : left) {
                if (!part.overlaps(each)) {
                    next.add(part);
                    continue;
                }
                if (part.from().isBefore(each.from())) {
                    next.add(new TimeSpan(part.from(), each.from()));
                }
                if (each.to().isBefore(part.to())) {
                    next.add(new TimeSpan(each.to(), part.to()));
                }
            }
            left = next;
        }
        return left;
    }

    /** Returns up to where a walk that started then has seen everything: not quite to its start. */
    static Instant coveredTo(TimeSpan window, Instant startedAt) {
        Instant sure = startedAt.minus(MARGIN).truncatedTo(ChronoUnit.SECONDS);
        if (sure.isBefore(window.from())) {
            return window.from();
        }
        return sure.isBefore(window.to()) ? sure : window.to();
    }

    private static List<Instant> starts(TimeSpan span, LocalDate first, UnaryOperator<LocalDate> next) {
        List<Instant> starts = new ArrayList<>();
        for (LocalDate day = first; UkTime.startOf(day).isBefore(span.to()); day = next.apply(day)) {
            starts.add(UkTime.startOf(day));
        }
        return starts;
    }

    private static List<TimeSpan> cut(TimeSpan span, List<Instant> cuts) {
        List<TimeSpan> windows = new ArrayList<>();
        Instant from = span.from();
        for (Instant cut : cuts) {
            if (cut.isAfter(from) && cut.isBefore(span.to())) {
                windows.add(new TimeSpan(from, cut));
                from = cut;
            }
        }
        windows.add(new TimeSpan(from, span.to()));
        return windows;
    }
}
