package uk.lgcdt.infra.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import uk.lgcdt.infra.RepositoryTest;
import uk.lgcdt.infra.run.RunKind;
import uk.lgcdt.infra.run.RunRepository;

@RepositoryTest
class CollectedWindowRepositoryTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-08-09T23:00:00Z");
    private static final Instant SIX = Instant.parse("2026-08-10T05:00:00Z");
    private static final Instant NOON = Instant.parse("2026-08-10T11:00:00Z");
    private static final Instant NOW = Instant.parse("2026-08-11T00:00:00Z");

    @Autowired
    private CollectedWindowRepository windows;

    @Autowired
    private CollectorStateRepository collectors;

    @Autowired
    private RunRepository runs;

    private long runId;

    @BeforeEach
    void startRun() {
        runId = runs.start(RunKind.COLLECT, "{}", "0.1").id();
    }

    @Test
    void aWalkGoesOnWhereItsLastPageSaid() {
        CollectedWindow opened = windows.open(key(MIDNIGHT, SIX), NOW);

        windows.storePage(page(opened, "first", "second", 100));

        CollectedWindow resumed =
                windows.listUnfinished("notices", "https://example.org").getFirst();
        assertThat(resumed.id()).isEqualTo(opened.id());
        assertThat(resumed.nextUrl()).isEqualTo("second");
        assertThat(resumed.pages()).isEqualTo(1);
        assertThat(resumed.releases()).isEqualTo(100);
        assertThat(windows.hasPage(opened.id(), "first")).isTrue();
        assertThat(windows.hasPage(opened.id(), "second")).isFalse();
    }

    @Test
    void aPageIsKeptOnceInAWalk() {
        CollectedWindow opened = windows.open(key(MIDNIGHT, SIX), NOW);
        windows.storePage(page(opened, "first", "first", 100));

        assertThatThrownBy(() -> windows.storePage(page(opened, "first", null, 100)))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void onlyCompleteWalksCover() {
        CollectedWindow first = windows.open(key(MIDNIGHT, SIX), NOW);
        CollectedWindow second = windows.open(key(SIX, NOON), NOW);

        windows.complete(first.id(), SIX, NOW);

        assertThat(windows.listCovered("notices", "https://example.org", ""))
                .containsExactly(new TimeSpan(MIDNIGHT, SIX));
        assertThat(windows.listUnfinished("notices", "https://example.org"))
                .extracting(CollectedWindow::id)
                .containsExactly(second.id());
        assertThat(windows.listCovered("notices", "http://localhost", "")).isEmpty();
    }

    @Test
    void aWindowThatCoveredNothingGivesWayToTheNextWalk() {
        CollectedWindow first = windows.open(key(MIDNIGHT, SIX), NOW);
        windows.storePage(page(first, "first", null, 3));
        windows.complete(first.id(), MIDNIGHT, NOW);

        windows.open(key(MIDNIGHT, SIX), NOW);

        assertThat(collectors.list()).singleElement().satisfies(state -> {
            assertThat(state.windows()).isZero();
            assertThat(state.unfinished()).isEqualTo(1);
        });
    }

    @Test
    void aWalkBegunAnewForgetsItsPages() {
        CollectedWindow opened = windows.open(key(MIDNIGHT, SIX), NOW);
        windows.storePage(page(opened, "first", "second", 100));

        CollectedWindow again = windows.restart(opened.id(), NOW.plusSeconds(60));

        assertThat(again.nextUrl()).isNull();
        assertThat(again.pages()).isZero();
        assertThat(again.startedAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(windows.hasPage(opened.id(), "first")).isFalse();
        assertThat(windows.get(opened.id())).isEqualTo(again);
    }

    @Test
    void theStateOfACollectorIsToldInOneLine() {
        CollectedWindow first = windows.open(key(MIDNIGHT, SIX), NOW);
        windows.storePage(page(first, "first", null, 40));
        windows.complete(first.id(), SIX, NOW);
        CollectedWindow second = windows.open(key(SIX, NOON), NOW);
        windows.fail(second.id(), "It answers with a page of HTML", NOW.plusSeconds(5));

        CollectorState state = collectors.list().getFirst();

        assertThat(state)
                .isEqualTo(new CollectorState(
                        "notices",
                        "https://example.org",
                        SIX,
                        null,
                        new TimeSpan(MIDNIGHT, SIX),
                        NOW,
                        1,
                        1,
                        40,
                        "It answers with a page of HTML",
                        NOW.plusSeconds(5)));
    }

    @Test
    void whatWasLeftOutBeforeTheLatestIsToldAsAGap() {
        CollectedWindow early = windows.open(key(MIDNIGHT, SIX), NOW);
        windows.complete(early.id(), SIX, NOW);
        CollectedWindow late = windows.open(key(NOON, NOW), NOW);
        windows.complete(late.id(), NOW, NOW);

        assertThat(collectors.list().getFirst().latestGap()).isEqualTo(new TimeSpan(SIX, NOON));

        CollectedWindow between = windows.open(key(SIX, NOON), NOW);
        windows.complete(between.id(), NOON, NOW);

        assertThat(collectors.list().getFirst().latestGap()).isNull();
    }

    @Test
    void theCollectorHasComeAsFarAsTheTypeOfNoticeThatLagsBehind() {
        CollectedWindow ahead = windows.open(new WindowKey("n", "s", "51", new TimeSpan(MIDNIGHT, NOON)), NOW);
        windows.complete(ahead.id(), NOON, NOW);
        CollectedWindow behind = windows.open(new WindowKey("n", "s", "52", new TimeSpan(MIDNIGHT, SIX)), NOW);
        assertThat(collectors.list().getFirst().collectedUpTo()).isNull();

        windows.complete(behind.id(), SIX, NOW);

        assertThat(collectors.list().getFirst().collectedUpTo()).isEqualTo(SIX);
    }

    private CollectedPage page(CollectedWindow window, String url, @Nullable String nextUrl, long releases) {
        return new CollectedPage(window.id(), runId, null, url, NOW, releases, "{}", nextUrl);
    }

    private static WindowKey key(Instant from, Instant to) {
        return new WindowKey("notices", "https://example.org", "", new TimeSpan(from, to));
    }
}
