package uk.lgcdt.batch.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;
import uk.lgcdt.batch.collect.CollectOutcome;
import uk.lgcdt.batch.collect.CollectSettingsTestData;
import uk.lgcdt.batch.collect.Target;
import uk.lgcdt.infra.collect.Night;
import uk.lgcdt.infra.collect.NightRepository;
import uk.lgcdt.infra.run.WriterLock;
import uk.lgcdt.infra.runtime.ServiceFailure;

class NightlyCollectionTest {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T10:00:00Z"));
    private final InMemoryNights nights = new InMemoryNights();
    private final RecordedWork work = new RecordedWork();
    private boolean lockTaken;

    @Test
    void aNightIsDoneOnceAndInItsOrder() {
        NightlyCollection collection = collection("find-a-tender, contracts-finder");

        assertThat(collection.doWhatIsDue()).isTrue();
        assertThat(collection.doWhatIsDue()).isFalse();

        assertThat(work.done).containsExactly("find-a-tender", "contracts-finder", "refresh");
        assertThat(nights.find(LocalDate.parse("2026-11-24")).orElseThrow().endedAt())
                .isNotNull();
    }

    @Test
    void theNextNightIsDueAtItsTime() {
        NightlyCollection collection = collection("find-a-tender");
        collection.doWhatIsDue();
        assertThat(collection.nextDue()).contains(Instant.parse("2026-11-25T02:30:00Z"));
        work.done.clear();

        clock.now = Instant.parse("2026-11-25T02:29:59Z");
        assertThat(collection.doWhatIsDue()).isFalse();
        clock.now = Instant.parse("2026-11-25T02:30:00Z");
        assertThat(collection.doWhatIsDue()).isTrue();

        assertThat(work.done).containsExactly("find-a-tender", "refresh");
    }

    @Test
    void nightsThatWereMissedAreMadeUpForOnce() {
        NightlyCollection collection = collection("find-a-tender");
        collection.doWhatIsDue();
        work.done.clear();

        clock.now = Instant.parse("2026-11-29T18:00:00Z");
        assertThat(collection.nextDue()).contains(clock.now);
        assertThat(collection.doWhatIsDue()).isTrue();
        assertThat(collection.doWhatIsDue()).isFalse();

        assertThat(work.done).containsExactly("find-a-tender", "refresh");
    }

    @Test
    void aSourceThatFailsHoldsUpNeitherTheOthersNorTheRefreshAndIsTriedTheNextNight() {
        work.failing = "find-a-tender";
        NightlyCollection collection = collection("find-a-tender,contracts-finder");

        collection.doWhatIsDue();
        assertThat(collection.doWhatIsDue()).isFalse();

        assertThat(work.done).containsExactly("contracts-finder", "refresh");
        assertThat(nights.findLatest().orElseThrow().failure()).isEqualTo("find-a-tender: no answer");
        work.failing = null;
        clock.now = Instant.parse("2026-11-25T03:00:00Z");
        assertThat(collection.doWhatIsDue()).isTrue();
        assertThat(work.done).contains("find-a-tender");
        assertThat(nights.findLatest().orElseThrow().failure()).isNull();
    }

    @Test
    void aNightCutShortIsTakenUpAgain() {
        work.stopping = true;
        NightlyCollection collection = collection("find-a-tender");
        collection.doWhatIsDue();
        assertThat(work.done).isEmpty();

        work.stopping = false;
        assertThat(collection.doWhatIsDue()).isTrue();

        assertThat(work.done).containsExactly("find-a-tender", "refresh");
    }

    @Test
    void whereAnotherProcessIsAtItNothingIsDone() {
        lockTaken = true;

        assertThat(collection("find-a-tender").doWhatIsDue()).isFalse();

        assertThat(work.done).isEmpty();
    }

    @Test
    void nothingIsCollectedUnlessItIsAskedFor() {
        assertThat(collection("").nextDue()).isEmpty();
    }

    @Test
    void settingsThatMakeNoSenseAreToldOf() {
        assertThatThrownBy(() -> collection("find-a-tender,tenders").nextDue())
                .isInstanceOf(ServiceFailure.class)
                .hasMessageContaining("LGCDT_COLLECT names a source that there is not, tenders");
        MockEnvironment environment = new MockEnvironment().withProperty("LGCDT_COLLECT_AT", "half past two");
        assertThatThrownBy(() -> settings(environment).at())
                .hasMessage("LGCDT_COLLECT_AT is no time such as 02:30: half past two");
    }

    @ParameterizedTest
    @CsvSource({
        // summer: half past two in London is half past one in Greenwich
        "2026-08-10T01:29:59Z, 02:30, 2026-08-09, 2026-08-10T01:30:00Z",
        "2026-08-10T01:30:00Z, 02:30, 2026-08-10, 2026-08-11T01:30:00Z",
        // spring: half past one does not exist and is due an hour later by the clock
        "2026-03-29T01:00:00Z, 01:30, 2026-03-28, 2026-03-29T01:30:00Z",
        "2026-03-29T01:30:00Z, 01:30, 2026-03-29, 2026-03-30T00:30:00Z",
        // autumn: half past one comes twice and is due the first time alone
        "2026-10-25T00:30:00Z, 01:30, 2026-10-25, 2026-10-26T01:30:00Z",
        "2026-10-25T01:30:00Z, 01:30, 2026-10-25, 2026-10-26T01:30:00Z"
    })
    void nightsFollowTheLocalClock(Instant now, LocalTime at, LocalDate latest, Instant next) {
        assertThat(NightlyTime.latestDue(now, at)).isEqualTo(latest);
        assertThat(NightlyTime.nextDue(now, at)).isEqualTo(next);
    }

    private NightlyCollection collection(String sources) {
        MockEnvironment environment = new MockEnvironment().withProperty("LGCDT_COLLECT", sources);
        return new NightlyCollection(
                settings(environment),
                nights,
                () -> lockTaken ? Optional.empty() : Optional.of(new Held()),
                work,
                clock);
    }

    private static NightlySettings settings(MockEnvironment environment) {
        return new NightlySettings(environment, CollectSettingsTestData.of(environment));
    }

    private static final class RecordedWork implements NightlyWork {

        private final List<String> done = new ArrayList<>();
        private @Nullable String failing;
        private boolean stopping;

        @Override
        public CollectOutcome collect(Target target) {
            String name = target.service().name();
            if (name.equals(failing)) {
                throw new IllegalStateException("no answer");
            }
            if (!stopping) {
                done.add(name);
            }
            return new CollectOutcome(null, 0, 0, stopping);
        }

        @Override
        public void refresh() {
            done.add("refresh");
        }
    }

    private static final class InMemoryNights implements NightRepository {

        private final Map<LocalDate, Night> nights = new HashMap<>();

        @Override
        public Optional<Night> find(LocalDate night) {
            return Optional.ofNullable(nights.get(night));
        }

        @Override
        public Optional<Night> findLatest() {
            return nights.values().stream().max(Comparator.comparing(Night::night));
        }

        @Override
        public void start(LocalDate night, Instant now) {
            nights.put(night, new Night(night, now, null, null));
        }

        @Override
        public void end(LocalDate night, Instant now, @Nullable String failure) {
            nights.put(night, new Night(night, nights.get(night).startedAt(), now, failure));
        }
    }

    private record Held() implements WriterLock.Held {

        @Override
        public boolean stands() {
            return true;
        }

        @Override
        public void close() {}
    }

    private static final class MovableClock extends Clock {

        private Instant now;

        MovableClock(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
