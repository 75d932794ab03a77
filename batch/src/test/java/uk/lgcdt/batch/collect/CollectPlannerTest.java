package uk.lgcdt.batch.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import uk.lgcdt.infra.collect.CollectedWindowRepository;
import uk.lgcdt.infra.collect.TimeSpan;
import uk.lgcdt.infra.collect.WindowKey;

class CollectPlannerTest {

    private static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");

    @Test
    void whatWasLeftOutLatelyIsCollectedWithWhatIsNew() {
        List<TimeSpan> planned = planned(daysAgo(5, 4), daysAgo(2, 1));

        assertThat(isPlanned(planned, 3.5)).isTrue();
        assertThat(isPlanned(planned, 0.5)).isTrue();
        assertThat(isPlanned(planned, 4.5)).isFalse();
        assertThat(isPlanned(planned, 1.5)).isFalse();
        assertThat(isPlanned(planned, 6)).isFalse();
    }

    @Test
    void anOldGapIsNotFilledUnasked() {
        List<TimeSpan> planned = planned(daysAgo(200, 190), daysAgo(100, 20));

        assertThat(isPlanned(planned, 150)).isFalse();
        assertThat(isPlanned(planned, 10)).isTrue();
    }

    @Test
    void afterALongAbsenceAllSinceIsCollected() {
        List<TimeSpan> planned = planned(daysAgo(70, 60));

        assertThat(isPlanned(planned, 59)).isTrue();
        assertThat(isPlanned(planned, 65)).isFalse();
    }

    private static List<TimeSpan> planned(TimeSpan... covered) {
        CollectedWindowRepository windows = mock(withSettings().stubOnly());
        when(windows.listUnfinished(any(), any())).thenReturn(List.of());
        when(windows.listCovered(any(), any(), any())).thenReturn(List.of(covered));
        var planner = new CollectPlanner(
                windows, new CollectSettings(new MockEnvironment()), Clock.fixed(NOW, ZoneOffset.UTC));
        NoticeService service = new FindATender();
        CollectPlan plan = planner.plan(new CollectRequest(new Target(service, service.home()), null));
        return plan.windows().stream().map(WindowKey::span).toList();
    }

    private static TimeSpan daysAgo(int from, int to) {
        return new TimeSpan(NOW.minus(Duration.ofDays(from)), NOW.minus(Duration.ofDays(to)));
    }

    private static boolean isPlanned(List<TimeSpan> planned, double daysAgo) {
        Instant moment = NOW.minus(Duration.ofMinutes((long) (daysAgo * 24 * 60)));
        return planned.stream().anyMatch(span -> !moment.isBefore(span.from()) && moment.isBefore(span.to()));
    }
}
