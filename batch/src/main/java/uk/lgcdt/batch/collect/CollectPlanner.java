package uk.lgcdt.batch.collect;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.collect.CollectedWindow;
import uk.lgcdt.infra.collect.CollectedWindowRepository;
import uk.lgcdt.infra.collect.TimeSpan;
import uk.lgcdt.infra.collect.WindowKey;

/** Works out what is still to be collected. */
@Component
class CollectPlanner {

    /** Older gaps are somebody's choice, and too much to ask for unasked. */
    private static final Duration GAPS_FILLED = Duration.ofDays(31);

    private final CollectedWindowRepository windows;
    private final CollectSettings settings;
    private final Clock clock;

    CollectPlanner(CollectedWindowRepository windows, CollectSettings settings, Clock clock) {
        this.windows = windows;
        this.settings = settings;
        this.clock = clock;
    }

    CollectPlan plan(CollectRequest request) {
        Target target = request.target();
        TimeSpan span = request.span();
        List<CollectedWindow> unfinished =
                windows.listUnfinished(target.service().name(), target.address().toString()).stream()
                        .filter(window -> span == null
                                || window.key().span().overlaps(target.service().widened(span)))
                        .toList();
        List<WindowKey> planned = target.service().parts().stream()
                .flatMap(part -> missing(target, part, span, unfinished).stream())
                .sorted(Comparator.comparing(key -> key.span().from()))
                .toList();
        return new CollectPlan(target, unfinished, planned);
    }

    private List<WindowKey> missing(
            Target target, String part, @Nullable TimeSpan asked, List<CollectedWindow> unfinished) {
        NoticeService service = target.service();
        List<TimeSpan> covered = new ArrayList<>(
                windows.listCovered(service.name(), target.address().toString(), part));
        Optional<TimeSpan> span =
                (asked == null ? sinceLast(covered) : upToNow(asked)).map(CollectPlanner::wholeSeconds);
        if (span.isEmpty()) {
            return List.of();
        }
        Set<WindowKey> begun = new HashSet<>();
        for (CollectedWindow window : unfinished) {
            if (window.key().part().equals(part)) {
                begun.add(window.key());
                coveredWhenDone(service, window).ifPresent(covered::add);
            }
        }
        return Windows.without(service.widened(span.get()), covered).stream()
                .flatMap(left -> service.cut(left).stream())
                .map(window -> new WindowKey(service.name(), target.address().toString(), part, window))
                .filter(key -> !begun.contains(key))
                .toList();
    }

    private Optional<TimeSpan> sinceLast(List<TimeSpan> covered) {
        Instant now = clock.instant();
        Instant from = left(covered, now).orElseGet(() -> settings.firstMoment(now));
        return from.isBefore(now) ? Optional.of(new TimeSpan(from, now)) : Optional.empty();
    }

    /** Where collecting was left; before that, where the recent gaps begin that it left behind. */
    private static Optional<Instant> left(List<TimeSpan> covered, Instant now) {
        return covered.stream().map(TimeSpan::to).max(Comparator.naturalOrder()).map(last -> {
            Instant first = Collections.min(covered.stream().map(TimeSpan::from).toList());
            Instant recent = now.minus(GAPS_FILLED);
            Instant gaps = first.isBefore(recent) ? recent : first;
            return gaps.isBefore(last) ? gaps : last;
        });
    }

    private Optional<TimeSpan> upToNow(TimeSpan asked) {
        Instant now = clock.instant();
        if (!asked.from().isBefore(now)) {
            return Optional.empty(); // nothing is published ahead of now
        }
        return Optional.of(asked.to().isAfter(now) ? new TimeSpan(asked.from(), now) : asked);
    }

    /** Services know no fractions of seconds. */
    private static TimeSpan wholeSeconds(TimeSpan span) {
        Instant from = span.from().truncatedTo(ChronoUnit.SECONDS);
        Instant to = span.to().truncatedTo(ChronoUnit.SECONDS);
        return new TimeSpan(from, to.equals(span.to()) ? to : to.plusSeconds(1));
    }

    private static Optional<TimeSpan> coveredWhenDone(NoticeService service, CollectedWindow window) {
        TimeSpan span = window.key().span();
        Instant to = service.coveredTo(span, window.startedAt());
        return to.isAfter(span.from()) ? Optional.of(new TimeSpan(span.from(), to)) : Optional.empty();
    }
}
