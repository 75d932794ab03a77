package uk.lgcdt.batch.schedule;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lgcdt.batch.collect.Target;
import uk.lgcdt.infra.collect.Night;
import uk.lgcdt.infra.collect.NightRepository;
import uk.lgcdt.infra.run.NightLock;
import uk.lgcdt.infra.run.WriterLock;

/**
 * The collection of one night: each source from where it was left to now, then a refresh. A night that was missed is
 * made up for as soon as somebody serves; one that failed is done, and the next one tries again from where it was left.
 */
@Component
public class NightlyCollection {

    private final NightlySettings settings;
    private final NightRepository nights;
    private final NightLock lock;
    private final NightlyWork work;
    private final Clock clock;

    NightlyCollection(NightlySettings settings, NightRepository nights, NightLock lock, NightlyWork work, Clock clock) {
        this.settings = settings;
        this.nights = nights;
        this.lock = lock;
        this.work = work;
        this.clock = clock;
    }

    /** Returns when the next night is due: in the past where one is to be made up for; empty where there are none. */
    public Optional<Instant> nextDue() {
        if (settings.targets().isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        LocalTime at = settings.at();
        LocalDate latest = NightlyTime.latestDue(now, at);
        return Optional.of(isDone(latest) ? NightlyTime.nextDue(now, at) : now);
    }

    /**
     * Does the latest night that is due, unless it is done or another process is at it.
     *
     * @return whether it did
     */
    boolean doWhatIsDue() {
        LocalDate night = NightlyTime.latestDue(clock.instant(), settings.at());
        if (isDone(night)) {
            return false;
        }
        Optional<WriterLock.Held> taken = lock.tryTake();
        if (taken.isEmpty()) {
            return false;
        }
        try (WriterLock.Held held = taken.get()) {
            return !isDone(night) && perform(night);
        }
    }

    private boolean perform(LocalDate night) {
        nights.start(night, clock.instant());
        List<String> failures = new ArrayList<>();
        for (Target target : settings.targets()) {
            try {
                if (work.collect(target).stopped()) {
                    return true; // the night has not ended; whoever serves next takes it up
                }
            } catch (RuntimeException failure) {
                failures.add(target.service().name() + ": " + failure.getMessage());
            }
        }
        try {
            work.refresh();
        } catch (RuntimeException failure) {
            if (Thread.currentThread().isInterrupted()) {
                return true;
            }
            failures.add("refresh: " + failure.getMessage());
        }
        nights.end(night, clock.instant(), failures.isEmpty() ? null : String.join("; ", failures));
        return true;
    }

    private boolean isDone(LocalDate night) {
        return nights.find(night).map(Night::endedAt).isPresent();
    }
}
