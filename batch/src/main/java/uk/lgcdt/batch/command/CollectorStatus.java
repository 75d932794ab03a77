package uk.lgcdt.batch.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.batch.collect.UkTime;
import uk.lgcdt.batch.schedule.NightlyCollection;
import uk.lgcdt.infra.collect.CollectorState;
import uk.lgcdt.infra.collect.CollectorStateRepository;
import uk.lgcdt.infra.collect.NightRepository;
import uk.lgcdt.infra.collect.TimeSpan;
import uk.lgcdt.infra.run.CollectorLock;

/** Tells how far each collector has come, and when the next collection is due; times are those of the United Kingdom. */
final class CollectorStatus {

    private final Platform platform;
    private final Console console;

    CollectorStatus(Platform platform, Console console) {
        this.platform = platform;
        this.console = console;
    }

    void tell() {
        Instant now = platform.get(Clock.class).instant();
        for (CollectorState state : platform.get(CollectorStateRepository.class).list()) {
            console.print(lineOf(state, now));
        }
        if (platform.get(CollectorLock.class).isHeld()) {
            console.print("Collecting: now");
        }
        platform.get(NightRepository.class).findLatest().ifPresent(night -> {
            if (night.failure() != null) {
                console.print("Night of " + night.night() + ": failed (" + night.failure() + ")");
            }
        });
        platform.get(NightlyCollection.class)
                .nextDue()
                .ifPresent(due -> console.print(
                        "Next collection: " + (due.isAfter(now) ? UkTime.shown(due) : "due now, by whoever serves")));
    }

    private static String lineOf(CollectorState state, Instant now) {
        return "Collected: %s (%s) %s%s%s; %,d releases in %,d windows%s%s"
                .formatted(
                        state.source(),
                        state.service(),
                        reach(state.collectedUpTo(), now),
                        gap(state),
                        last(state),
                        state.releases(),
                        state.windows(),
                        state.unfinished() == 0 ? "" : ", %,d unfinished".formatted(state.unfinished()),
                        state.failure() == null ? "" : "; last failure: " + state.failure());
    }

    private static String reach(@Nullable Instant collectedUpTo, Instant now) {
        if (collectedUpTo == null) {
            return "not complete yet";
        }
        return "up to " + UkTime.shown(collectedUpTo) + ", " + lag(Duration.between(collectedUpTo, now)) + " behind";
    }

    private static String lag(Duration behind) {
        long hours = behind.toHours();
        return hours < 48 ? hours + " hours" : behind.toDays() + " days";
    }

    private static String gap(CollectorState state) {
        TimeSpan gap = state.latestGap();
        return gap == null ? "" : ", but not from " + UkTime.shown(gap.from()) + " to " + UkTime.shown(gap.to());
    }

    private static String last(CollectorState state) {
        TimeSpan window = state.lastWindow();
        return window == null
                ? ""
                : "; last window " + UkTime.shown(window.from()) + " to " + UkTime.shown(window.to());
    }
}
