package uk.lgcdt.batch.collect;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import uk.lgcdt.batch.run.Notices;
import uk.lgcdt.infra.collect.RequestPaceRepository;
import uk.lgcdt.infra.collect.RequestRate;

/** Waits until a service may be asked. What it remembers is in the database, so that it outlives the process. */
@Component
class Pacer {

    private static final Duration WORTH_TELLING = Duration.ofSeconds(5);

    private final RequestPaceRepository pace;
    private final CollectSettings settings;
    private final StopSignal stop;
    private final Notices notices;
    private final Clock clock;

    Pacer(RequestPaceRepository pace, CollectSettings settings, StopSignal stop, Notices notices, Clock clock) {
        this.pace = pace;
        this.settings = settings;
        this.stop = stop;
        this.notices = notices;
        this.clock = clock;
    }

    /** @throws uk.lgcdt.batch.run.StoppedException when collecting is to stop before that */
    void awaitTurn(Target target) {
        RequestRate rate = target.service().rate();
        RequestRate scaled = new RequestRate(rate.requests(), scaled(target, rate.within()));
        Instant now = clock.instant();
        Instant turn = pace.reserve(target.address().toString(), scaled, now);
        Duration wait = Duration.between(now, turn);
        if (wait.compareTo(WORTH_TELLING) > 0) {
            notices.progress("%s: the next request is due in %d seconds".formatted(target.title(), wait.toSeconds()));
        }
        if (wait.isPositive()) {
            stop.sleep(wait);
        }
    }

    /** Lets this and every other process wait before they ask again. */
    void postpone(Target target, Duration wait) {
        pace.postpone(target.address().toString(), clock.instant().plus(scaled(target, wait)));
    }

    /** Waits before something is tried again. */
    void pause(Target target, Duration wait) {
        stop.sleep(scaled(target, wait));
    }

    private Duration scaled(Target target, Duration wait) {
        return CollectSettings.times(wait, settings.haste(target.service(), target.address()));
    }
}
