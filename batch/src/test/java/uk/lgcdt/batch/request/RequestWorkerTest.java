package uk.lgcdt.batch.request;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lgcdt.batch.TestFiles.release;
import static uk.lgcdt.batch.TestFiles.releasePackage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.lgcdt.batch.BatchTest;
import uk.lgcdt.infra.landing.LandedFileRepository;
import uk.lgcdt.infra.landing.LandedReleaseRepository;
import uk.lgcdt.infra.landing.LoadCounts;
import uk.lgcdt.infra.request.Inbox;
import uk.lgcdt.infra.request.JobRequest;
import uk.lgcdt.infra.request.JobRequestRepository;
import uk.lgcdt.infra.request.RequestEvent;
import uk.lgcdt.infra.request.RequestKind;
import uk.lgcdt.infra.request.RequestStatus;
import uk.lgcdt.infra.request.UploadedFile;
import uk.lgcdt.infra.request.UploadedFileRepository;
import uk.lgcdt.infra.run.RunRepository;
import uk.lgcdt.infra.run.RunStatus;
import uk.lgcdt.infra.run.WorkerLock;

@BatchTest
class RequestWorkerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int RELEASES_OF_A_LONG_FILE = 150_000;
    private static final Set<RequestKind> LOADS = Set.of(RequestKind.LOAD_UPLOAD);

    @Autowired
    private JobRequestRepository requests;

    @Autowired
    private UploadedFileRepository uploads;

    @Autowired
    private Inbox inbox;

    @Autowired
    private RunRepository runs;

    @Autowired
    private LandedFileRepository files;

    @Autowired
    private LandedReleaseRepository releases;

    @Autowired
    private WorkerLock lock;

    @Autowired
    private InboxSweep sweep;

    @Autowired
    private List<RequestedWork> works;

    private final String key = UUID.randomUUID().toString(); // tests share a database
    private Turn turn;

    @BeforeEach
    void begin() {
        turn = new Turn(requests, works);
    }

    @Test
    void uploadedFilesAreLoadedUnderTheirNamesAndLeaveTheInbox() {
        UUID good = upload("notices of May.json", releasePackage(release(key, "1"), release(key, "2")));
        UUID bad = upload("page.html", "<!DOCTYPE html><html></html>");
        long id = load(good, bad);

        turn.takeLong();

        JobRequest done = find(id);
        assertThat(done.status()).isEqualTo(RequestStatus.DONE);
        assertThat(done.progress().counts()).isEqualTo(new LoadCounts(2, 0, 1));
        assertThat(done.progress().step()).isEqualTo(2);
        assertThat(uploads.listByRequest(id))
                .extracting(UploadedFile::name)
                .containsExactly("notices of May.json", "page.html");
        assertThat(uploads.listByRequest(id))
                .extracting(UploadedFile::message)
                .containsExactly(null, "It is an HTML page, not data");
        assertThat(files.listByRun(done.progress().runId()))
                .anyMatch(file -> file.originalPath().equals("notices of May.json"));
        assertThat(inbox.file(good)).doesNotExist();
        assertThat(inbox.file(bad)).doesNotExist();
    }

    @Test
    void aStopWithinALongFileLeavesNothingOfItAndGoingOnLoadsIt() throws Exception {
        UUID first = upload("short.json", releasePackage(release(key, "short")));
        UUID second = upload("long.json", longFile());
        long id = load(first, second);
        long before = releases.count();

        CompletableFuture<Void> working = CompletableFuture.runAsync(turn::takeLong);
        await(() -> find(id).progress().counts().loaded() > 1);
        requests.stop(id, "ann");
        working.get(10, TimeUnit.SECONDS);

        JobRequest stopped = find(id);
        assertThat(stopped.status()).isEqualTo(RequestStatus.STOPPED);
        assertThat(uploads.listByRequest(id))
                .extracting(UploadedFile::status)
                .containsExactly(UploadedFile.Status.SETTLED, UploadedFile.Status.RECEIVED);
        assertThat(releases.count()).isEqualTo(before + 1);
        var run = runs.find(stopped.progress().runId()).orElseThrow();
        assertThat(run.status()).isEqualTo(RunStatus.STOPPED);
        assertThat(run.failure()).isEqualTo("Stopped by ann");
        assertThat(run.rows().out()).isEqualTo(1);

        requests.startAgain(id, "ben");
        turn.takeLong();

        assertThat(find(id).status()).isEqualTo(RequestStatus.DONE);
        assertThat(find(id).progress().counts()).isEqualTo(new LoadCounts(RELEASES_OF_A_LONG_FILE + 1, 0, 0));
        assertThat(requests.listEvents(id)).extracting(RequestEvent::username).containsExactly("ann", "ann", "ben");
    }

    @Test
    void whatADeadProcessHadBegunIsTakenUpFirst() {
        long id = load(upload("a.json", releasePackage(release(key, "1"))));
        long later = load(upload("b.json", releasePackage(release(key, "2"))));
        assertThat(requests.take(LOADS)).isPresent(); // and nothing is done about it

        turn.takeLong();

        assertThat(find(id).status()).isEqualTo(RequestStatus.DONE);
        assertThat(find(id).attempts()).isEqualTo(2);
        assertThat(find(later).status()).isEqualTo(RequestStatus.REQUESTED);
        turn.takeLong();
    }

    @Test
    void whatKillsEveryProcessIsGivenUp() {
        long id = load(upload("a.json", releasePackage(release(key, "1"))));
        for (int attempt = 0; attempt < 3; attempt++) {
            requests.take(LOADS);
        }

        turn.takeLong();

        assertThat(find(id).status()).isEqualTo(RequestStatus.FAILED);
        assertThat(find(id).failure()).contains("ended 3 times");
    }

    @Test
    void whatIsStoppedBeforeItBeginsNeverDoes() {
        long id = load(upload("a.json", releasePackage(release(key, "1"))));

        requests.stop(id, "ann");
        turn.takeLong();

        assertThat(find(id).status()).isEqualTo(RequestStatus.STOPPED);
        assertThat(find(id).progress().runId()).isNull();
    }

    @Test
    void aLoadedFileIsLoadedAgainWhenAsked() {
        long first = load(upload("a.json", releasePackage(release(key, "1"))));
        turn.takeLong();
        long file = uploads.listByRequest(first).getFirst().landedFileId();

        long id = requests.request(RequestKind.RELOAD_FILE, "{\"landedFileId\": " + file + "}", "ann");
        turn.takeLong();

        assertThat(find(id).failure()).isNull();
        assertThat(find(id).progress().counts()).isEqualTo(new LoadCounts(1, 0, 0));
        assertThat(files.find(file).orElseThrow().originalPath()).isEqualTo("a.json");
    }

    @Test
    void aProcessThatEndsLeavesItsWorkToTheNextAndTheOneStandingByTakesOver() throws Exception {
        long id = load(upload("long.json", longFile()));
        try (RequestWorker first = new RequestWorker(lock, turn, sweep);
                RequestWorker second = new RequestWorker(lock, new Turn(requests, works), sweep)) {
            first.start();
            await(() -> find(id).progress().counts().loaded() > 0);
            assertThat(lock.isHeld()).isTrue();
            second.start();

            first.close();

            await(() -> find(id).status() == RequestStatus.DONE);
        }
        assertThat(find(id).progress().counts()).isEqualTo(new LoadCounts(RELEASES_OF_A_LONG_FILE, 0, 0));
        assertThat(lock.isHeld()).isFalse();
    }

    private UUID upload(String name, String text) {
        UUID id = UUID.randomUUID();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            inbox.receive(id, new ByteArrayInputStream(bytes), Long.MAX_VALUE);
            assertThat(Files.size(inbox.file(id))).isEqualTo(bytes.length);
        } catch (IOException cause) {
            throw new AssertionError(cause);
        }
        uploads.store(id, name, bytes.length, "ann");
        return id;
    }

    private String longFile() {
        return IntStream.range(0, RELEASES_OF_A_LONG_FILE)
                .mapToObj(number -> release(key, "long " + number))
                .collect(Collectors.joining("\n"));
    }

    private long load(UUID... files) {
        return requests.request(RequestKind.LOAD_UPLOAD, "{\"source\": \"test\"}", "ann", List.of(files));
    }

    private JobRequest find(long id) {
        return requests.find(id).orElseThrow();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
