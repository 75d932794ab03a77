package uk.lgcdt.batch.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lgcdt.infra.collect.TimeSpan;

class WindowsTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);

    @ParameterizedTest
    @CsvSource({"2026-08-10, 6, 6, 6, 6", "2026-03-29, 5, 6, 6, 6", "2026-10-25, 7, 6, 6, 6"})
    void aDayIsAskedForInFourWindowsOfTheLocalClock(LocalDate day, int first, int second, int third, int fourth) {
        TimeSpan span = new TimeSpan(UkTime.startOf(day), UkTime.startOf(day.plusDays(1)));

        assertThat(Windows.ofHours(span, 6))
                .extracting(
                        window -> Duration.between(window.from(), window.to()).toHours())
                .containsExactly((long) first, (long) second, (long) third, (long) fourth);
    }

    @Test
    void cutsAreTheSameWhateverIsAskedFor() {
        List<TimeSpan> windows = Windows.ofHours(span("2026-08-10T04:30", "2026-08-10T13:00"), 6);

        assertThat(windows)
                .containsExactly(
                        span("2026-08-10T04:30", "2026-08-10T06:00"),
                        span("2026-08-10T06:00", "2026-08-10T12:00"),
                        span("2026-08-10T12:00", "2026-08-10T13:00"));
    }

    @Test
    void fifteenDaysAreCountedFromTheFirstDayOfAll() {
        assertThat(Windows.ofDays(span("2014-01-10", "2014-02-01"), FIRST_DAY, 15))
                .containsExactly(
                        span("2014-01-10", "2014-01-16"),
                        span("2014-01-16", "2014-01-31"),
                        span("2014-01-31", "2014-02-01"));
    }

    @Test
    void monthsAreWhole() {
        TimeSpan months = Windows.wholeMonths(span("2025-01-15", "2025-03-01"));

        assertThat(months).isEqualTo(span("2025-01-01", "2025-03-01"));
        assertThat(Windows.ofMonths(months))
                .containsExactly(span("2025-01-01", "2025-02-01"), span("2025-02-01", "2025-03-01"));
    }

    @Test
    void windowsLeaveNoGapAndDoNotOverlap() {
        long seed = 20261125;
        Random random = new Random(seed);
        for (int trial = 0; trial < 300; trial++) {
            Instant from = UkTime.parse("2026-03-27").plusSeconds(random.nextInt(250 * 86_400));
            TimeSpan span = new TimeSpan(from, from.plusSeconds(1 + random.nextInt(40 * 86_400)));
            for (List<TimeSpan> windows :
                    List.of(Windows.ofHours(span, 6), Windows.ofDays(span, FIRST_DAY, 15), Windows.ofMonths(span))) {
                assertThat(joined(windows)).as("seed %s, trial %s", seed, trial).containsExactly(span);
            }
        }
    }

    @Test
    void whatIsLeftAndWhatIsCoveredMakeTheWhole() {
        long seed = 20261126;
        Random random = new Random(seed);
        Instant start = UkTime.parse("2026-08-10");
        TimeSpan span = new TimeSpan(start, start.plusSeconds(1000));
        for (int trial = 0; trial < 500; trial++) {
            List<TimeSpan> covered = new ArrayList<>();
            for (int each = random.nextInt(6); each > 0; each--) {
                Instant from = start.plusSeconds(random.nextInt(1400) - 200);
                covered.add(new TimeSpan(from, from.plusSeconds(1 + random.nextInt(300))));
            }

            List<TimeSpan> left = Windows.without(span, covered);

            for (int second = 0; second < 1000; second++) {
                Instant moment = start.plusSeconds(second);
                assertThat(left.stream().filter(each -> holds(each, moment)).count())
                        .as("seed %s, trial %s, second %s", seed, trial, second)
                        .isEqualTo(covered.stream().anyMatch(each -> holds(each, moment)) ? 0 : 1);
            }
        }
    }

    @Test
    void aWalkIsNotSureOfTheHourBeforeItsStart() {
        TimeSpan window = span("2026-08-10T06:00", "2026-08-10T12:00");

        assertThat(Windows.coveredTo(window, UkTime.parse("2026-08-10T13:00"))).isEqualTo(window.to());
        assertThat(Windows.coveredTo(window, UkTime.parse("2026-08-10T11:30")))
                .isEqualTo(UkTime.parse("2026-08-10T10:30"));
        assertThat(Windows.coveredTo(window, UkTime.parse("2026-08-10T06:30"))).isEqualTo(window.from());
    }

    private static List<TimeSpan> joined(List<TimeSpan> windows) {
        List<TimeSpan> joined = new ArrayList<>();
        for (TimeSpan window :
                windows.stream().sorted(Comparator.comparing(TimeSpan::from)).toList()) {
            if (!joined.isEmpty() && joined.getLast().to().equals(window.from())) {
                joined.add(new TimeSpan(joined.removeLast().from(), window.to()));
            } else {
                joined.add(window);
            }
        }
        return joined;
    }

    private static boolean holds(TimeSpan span, Instant moment) {
        return !moment.isBefore(span.from()) && moment.isBefore(span.to());
    }

    private static TimeSpan span(String from, String to) {
        return new TimeSpan(UkTime.parse(from), UkTime.parse(to));
    }
}
