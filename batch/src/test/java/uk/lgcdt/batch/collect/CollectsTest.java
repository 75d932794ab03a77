package uk.lgcdt.batch.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import uk.lgcdt.batch.BatchTest;
import uk.lgcdt.batch.TestFiles;
import uk.lgcdt.batch.collect.ReplayServer.Mischief;
import uk.lgcdt.batch.collect.ReplayServer.Question;
import uk.lgcdt.batch.collect.ReplayServer.Reply;
import uk.lgcdt.batch.run.FailedRunException;
import uk.lgcdt.infra.collect.CollectorState;
import uk.lgcdt.infra.collect.CollectorStateRepository;
import uk.lgcdt.infra.collect.TimeSpan;
import uk.lgcdt.infra.landing.FileStatus;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.infra.landing.LandedFileRepository;
import uk.lgcdt.infra.run.CollectorLock;
import uk.lgcdt.infra.run.RowCounts;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.infra.run.RunKind;
import uk.lgcdt.infra.run.RunRepository;
import uk.lgcdt.infra.run.RunStatus;
import uk.lgcdt.infra.runtime.Home;

@BatchTest
@TestPropertySource(
        properties = {
            "lgcdt.collect.haste=0.0002",
            "lgcdt.collect.seconds-for-an-answer=10",
            "LGCDT_COLLECT_CONTACT=data@council.example"
        })
class CollectsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-08-10");
    private static final TimeSpan THE_DAY = new TimeSpan(UkTime.startOf(DAY), UkTime.startOf(DAY.plusDays(1)));
    private static final NoticeService FIND_A_TENDER =
            NoticeServices.find("find-a-tender").orElseThrow();

    @Autowired
    private Collects collects;

    @Autowired
    private CollectorStateRepository collectors;

    @Autowired
    private LandedFileRepository files;

    @Autowired
    private RunRepository runs;

    @Autowired
    private CollectorLock lock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Home home;

    private final String key = UUID.randomUUID().toString().substring(0, 8); // tests share a database
    private final ReplayServer server = ReplayServer.start(question -> Reply.text(404, "nothing yet"));

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void aDayIsCollectedOnceAndWhole() {
        ReplayedNotices day = serve(ReplayedNotices.of(key, DAY, 640, 1));

        CollectOutcome first = collect(target(), THE_DAY);
        CollectOutcome second = collect(target(), THE_DAY);

        assertThat(loadedIds()).isEqualTo(day.ids());
        assertThat(run(first).rows()).isEqualTo(new RowCounts(640, 640, 0, 0));
        assertThat(first.windows()).isEqualTo(4);
        assertThat(second.run()).isNull();
        assertThat(server.asked()).hasSize(first.pages()).allSatisfy(question -> {
            assertThat(question.userAgent()).contains("lgcdt").contains("data@council.example");
            assertThat(question.parameters()).doesNotContainKey("stages");
        });
        assertThat(state().collectedUpTo()).isEqualTo(THE_DAY.to());
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aPageLandsAsReceivedWithItsAddressLicenceAndTime() throws Exception {
        serve(ReplayedNotices.of(key, DAY, 3, 1));

        Run run = run(collect(target(), THE_DAY));

        LandedFile page = files.listByRun(run.id()).getFirst();
        assertThat(page.fetched().url()).startsWith(server.address() + "/api/1.0/ocdsReleasePackages?updatedFrom=");
        assertThat(page.originalPath()).isEqualTo(page.fetched().url());
        assertThat(page.fetched().licence()).isEqualTo("OGL-UK-3.0");
        assertThat(page.fetched().at()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(page.source()).isEqualTo("find-a-tender");
        assertThat(Files.size(
                        home.landing().resolve(page.sha256().substring(0, 2)).resolve(page.sha256())))
                .isEqualTo(page.bytes());
    }

    @Test
    void whatCanGoWrongAndBeGotOverLosesNothing() {
        ReplayedNotices day = serve(ReplayedNotices.of(key, DAY, 640, 2).untidy());
        server.misbehave(Mischief.byChance(20260810, 0.3));

        Run run = run(collect(target(), THE_DAY));

        assertThat(loadedIds()).isEqualTo(day.ids());
        assertThat(run.rows().out()).isEqualTo(640);
        assertThat(run.rows().repeated()).isPositive();
        assertThat(run.rows().rejected()).isZero();
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void garbageEndsInASentenceIsKeptAndIsGotOverLater() {
        ReplayedNotices day = serve(ReplayedNotices.of(key, DAY, 240, 3));
        AtomicInteger answers = new AtomicInteger();
        server.misbehave(
                reply -> answers.incrementAndGet() > 2 ? Reply.text(200, "<html>Sorry " + key + "</html>") : reply);

        assertThatThrownBy(() -> collect(target(), THE_DAY))
                .isInstanceOf(FailedRunException.class)
                .hasMessageContaining("Find a Tender answers with something that is not valid JSON")
                .hasMessageContaining("5 times in a row");

        Run failed = runs.findLatest(RunKind.COLLECT).orElseThrow();
        assertThat(failed.status()).isEqualTo(RunStatus.FAILED);
        assertThat(files.listByRun(failed.id()))
                .filteredOn(file -> file.status() == FileStatus.REFUSED)
                .singleElement()
                .satisfies(file -> assertThat(file.refusal()).contains("not valid JSON"));
        assertThat(state().failure()).contains("not valid JSON");

        server.misbehave(Mischief.NONE);
        int before = server.asked().size();
        CollectOutcome outcome = collect(target(), THE_DAY);
        assertThat(loadedIds()).isEqualTo(day.ids());
        assertThat(run(outcome).rows().repeated()).isZero();
        assertThat(server.asked().size() - before).isEqualTo(outcome.pages());
        assertThat(state().failure()).isNull();
    }

    @Test
    void anAnswerThatWillNotChangeIsNotAskedForAgain() {
        serve(question -> Reply.text(400, "Request parameters unknown"));

        assertThatThrownBy(() -> collect(target(), THE_DAY))
                .hasMessageContaining("status 400 (Request parameters unknown)");

        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void aForgottenPageBeginsTheWindowAnew() {
        ReplayedNotices day = ReplayedNotices.of(key, DAY, 640, 4);
        AtomicInteger pages = new AtomicInteger();
        serve(question -> pages.incrementAndGet() == 2 ? Reply.text(401, "gone") : day.apply(question));
        assertThatThrownBy(() -> collect(target(), THE_DAY)).hasMessageContaining("status 401");
        pages.set(10);
        AtomicInteger forgotten = new AtomicInteger();
        serve(question -> question.parameters().containsKey("cursor") && forgotten.getAndIncrement() == 0
                ? Reply.text(404, "no such cursor")
                : day.apply(question));

        Run run = run(collect(target(), THE_DAY));

        assertThat(loadedIds()).isEqualTo(day.ids());
        assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
    }

    @Test
    void linksInACircleAreToldOf() {
        serve(question -> Reply.json("{\"releases\":[],\"links\":{\"next\":\"" + question.uri() + "\"}}"));

        assertThatThrownBy(() -> collect(target(), THE_DAY)).hasMessageContaining("links in a circle");
    }

    @Test
    void redirectsAreFollowedOnTheSameServer() {
        ReplayedNotices day = ReplayedNotices.of(key, DAY, 5, 4);
        serve(question -> question.parameters().containsKey("moved")
                ? day.apply(new Question(
                        java.net.URI.create(question.uri().toString().replace("&moved=1", "")), "", 0))
                : Reply.text(302, "over there").with("Location", question.uri() + "&moved=1"));

        collect(target(), THE_DAY);

        assertThat(loadedIds()).isEqualTo(day.ids());
    }

    @Test
    void whatWasPublishedLatelyIsAskedForAgain() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        TimeSpan lately = new TimeSpan(now.minusSeconds(7200), now);
        serve(question -> Reply.json(TestFiles.releasePackage()));

        collect(target(), lately);
        CollectOutcome again = collect(target(), lately);

        assertThat(again.windows()).isPositive();
        assertThat(state().collectedUpTo()).isBetween(now.minusSeconds(3602), now.minusSeconds(3580));
    }

    @Test
    void withoutASpanItGoesOnWhereTheLastCollectionEnded() {
        serve(question -> Reply.json(TestFiles.releasePackage()));
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        collect(target(), new TimeSpan(now.minusSeconds(90_000), now.minusSeconds(80_000)));
        int before = server.asked().size();

        collect(target(), null);

        assertThat(server.asked().get(before).parameters().get("updatedFrom"))
                .isEqualTo(UkTime.textFrom(now.minusSeconds(80_000)));
    }

    @Test
    void contractsFinderMayAnswerInLatinLettersAndAskForPatience() {
        String package1 =
                TestFiles.releasePackage(TestFiles.release(key, "1").replace("\"tag\"", "\"title\":\"Café\",\"tag\""));
        AtomicInteger asked = new AtomicInteger();
        serve(question -> asked.getAndIncrement() == 0
                ? Reply.text(403, "Forbidden")
                : Reply.json(package1.getBytes(StandardCharsets.ISO_8859_1)));

        Run run = run(collect(
                new Target(NoticeServices.find("contracts-finder").orElseThrow(), server.address()),
                new TimeSpan(UkTime.parse("2025-01-01"), UkTime.parse("2025-01-03"))));

        assertThat(run.rows()).isEqualTo(new RowCounts(1, 1, 0, 0));
        assertThat(server.asked().getLast().uri().toString())
                .isEqualTo("/Published/Notices/OCDS/Search?limit=100&publishedFrom=2025-01-01T00:00:00"
                        + "&publishedTo=2025-01-03T00:00:00");
        assertThat(jdbc.sql("select message from run_warning where run_id = :run")
                        .param("run", run.id())
                        .query(String.class)
                        .list())
                .containsExactly("It is not UTF-8 and was read as ISO 8859-1");
    }

    @Test
    void aTypeOfNoticeThatAPortalCannotGiveDoesNotHoldUpTheOthers() {
        serve(question -> {
            String type = question.parameters().get("noticeType");
            return switch (type) {
                case "2" -> Reply.text(500, "Error converting data type nvarchar to float");
                case "51" -> Reply.json(TestFiles.releasePackage(TestFiles.release(key, "1")));
                default -> Reply.json("{\"version\":\"1.1\"}"); // a package without a list of releases
            };
        });
        var wales = new Target(NoticeServices.find("sell2wales").orElseThrow(), server.address());
        var january = new TimeSpan(UkTime.parse("2025-01-15"), UkTime.parse("2025-01-20"));

        assertThatThrownBy(() -> collect(wales, january))
                .hasMessageContaining("Sell2Wales answers with status 500")
                .hasMessageContaining("types of notice that failed: 2");

        assertThat(loadedIds()).containsExactly("1");
        assertThat(server.asked().stream().map(question -> question.uri().toString()))
                .contains("/v1/Notices?dateFrom=01-2025&noticeType=51&outputType=0&locale=2057");
        int before = server.asked().size();
        assertThatThrownBy(() -> collect(wales, january));
        assertThat(server.asked().subList(before, server.asked().size()))
                .allMatch(question -> question.parameters().get("noticeType").equals("2"));
    }

    @Test
    void aLoadBetweenItsPagesDoesNotTakeACollectionForAKilledOne() {
        ReplayedNotices day = ReplayedNotices.of(key, DAY, 240, 5);
        serve(question -> {
            assertThat(lock.isHeld()).isTrue();
            return day.apply(question);
        });

        Run run = run(collect(target(), THE_DAY));

        assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(lock.isHeld()).isFalse();
    }

    private CollectOutcome collect(Target target, @Nullable TimeSpan span) {
        return collects.collect(new CollectRequest(target, span), CollectReport.NONE);
    }

    private Target target() {
        return new Target(FIND_A_TENDER, server.address());
    }

    private ReplayedNotices serve(ReplayedNotices notices) {
        server.answer(notices);
        return notices;
    }

    private void serve(Function<Question, Reply> answers) {
        server.answer(answers);
    }

    private List<String> loadedIds() {
        return jdbc.sql("select release_id from landed_release where ocid like :key order by release_id")
                .params(Map.of("key", "%" + key + "%"))
                .query(String.class)
                .list();
    }

    private List<String> leftovers() {
        String[] names = home.landing().toFile().list((folder, name) -> name.startsWith("incoming-"));
        return names == null ? List.of() : List.of(names);
    }

    private CollectorState state() {
        return collectors.list().stream()
                .filter(state -> state.service().equals(server.address().toString()))
                .findFirst()
                .orElseThrow();
    }

    private Run run(CollectOutcome outcome) {
        Run run = outcome.run();
        assertThat(run).isNotNull();
        return run;
    }
}
