package uk.lgcdt.batch.schedule;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import uk.lgcdt.batch.collect.UkTime;
import uk.lgcdt.batch.run.Notices;

/** Looks every now and then, while the platform serves, whether a night's collection is due. */
@Component
public class NightlySchedule implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(NightlySchedule.class);
    private static final Duration TIME_TO_END = Duration.ofSeconds(30);

    private final NightlyCollection collection;
    private final NightlySettings settings;
    private final Notices notices;
    private final long secondsBetweenLooks;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("nightly").daemon().factory());

    NightlySchedule(NightlyCollection collection, NightlySettings settings, Notices notices, Environment environment) {
        this.collection = collection;
        this.settings = settings;
        this.notices = notices;
        secondsBetweenLooks = environment.getProperty("lgcdt.collect.seconds-between-looks", Long.class, 30L);
    }

    /** @throws uk.lgcdt.infra.runtime.ServiceFailure when the installation's settings make no sense */
    public void requireSense() {
        if (!settings.targets().isEmpty()) {
            settings.at();
        }
    }

    /** Starts to look; does nothing where the installation names no sources. */
    public void start() {
        if (settings.targets().isEmpty()) {
            return;
        }
        collection
                .nextDue()
                .ifPresent(due -> notices.say("Collecting every night at %s; the next time is %s"
                        .formatted(settings.at(), UkTime.shown(due))));
        executor.scheduleWithFixedDelay(this::look, 0, secondsBetweenLooks, TimeUnit.SECONDS);
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
        try {
            if (!executor.awaitTermination(TIME_TO_END.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("The nightly collection has not ended in time; the next one goes on from there");
            }
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            collection.doWhatIsDue();
        } catch (RuntimeException failure) {
            LOG.error("A nightly collection could not be done; it is tried again", failure);
        }
    }
}
