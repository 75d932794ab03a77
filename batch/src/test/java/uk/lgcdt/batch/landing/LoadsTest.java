package uk.lgcdt.batch.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static uk.lgcdt.batch.TestFiles.bytes;
import static uk.lgcdt.batch.TestFiles.gzip;
import static uk.lgcdt.batch.TestFiles.release;
import static uk.lgcdt.batch.TestFiles.releasePackage;
import static uk.lgcdt.batch.TestFiles.write;
import static uk.lgcdt.batch.TestFiles.zip;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import uk.lgcdt.batch.BatchTest;
import uk.lgcdt.batch.run.FailedRunException;
import uk.lgcdt.infra.landing.FileKind;
import uk.lgcdt.infra.landing.FileStatus;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.infra.landing.LandedFileRepository;
import uk.lgcdt.infra.landing.LandedReleaseRepository;
import uk.lgcdt.infra.landing.LoadCounts;
import uk.lgcdt.infra.landing.LoadedPath;
import uk.lgcdt.infra.landing.RejectedRow;
import uk.lgcdt.infra.landing.RejectedRowRepository;
import uk.lgcdt.infra.run.RowCounts;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.infra.run.RunKind;
import uk.lgcdt.infra.run.RunRepository;
import uk.lgcdt.infra.run.RunStatus;
import uk.lgcdt.infra.run.RunWarning;
import uk.lgcdt.infra.run.RunWarningRepository;
import uk.lgcdt.infra.run.WriterLock;

@BatchTest
class LoadsTest {

    private static final String OTHER_CONTENT =
            "Release 1 was received before with other content, and stays as it was first received";

    @Autowired
    private Loads loads;

    @Autowired
    private RunRepository runs;

    @Autowired
    private LandedFileRepository files;

    @Autowired
    private LandedReleaseRepository releases;

    @Autowired
    private RejectedRowRepository rejectedRows;

    @Autowired
    private RunWarningRepository warnings;

    @Autowired
    private ReceivedFolders received;

    @Autowired
    private WriterLock lock;

    @Autowired
    private BatchTest.RecordedNotices notices;

    @TempDir
    private Path folder;

    private final String key =
            UUID.randomUUID().toString(); // tests share a database, and releases are told by their ids
    private final List<LoadedPath> told = new ArrayList<>();

    @Test
    void whatIsWrongWithOneFileDoesNotHoldUpTheOthers() throws IOException {
        write(folder.resolve("a-good.json"), releasePackage(release(key, "1")));
        String three = releasePackage(release(key, "2"), release(key, "3"), release(key, "4"));
        write(folder.resolve("b-truncated.json"), three.substring(0, three.length() - 20));
        write(folder.resolve("c-page.json"), "<!DOCTYPE html><html>Sorry</html>");
        write(folder.resolve("d-empty.json"), "");
        write(folder.resolve("e-bomb.json.gz"), gzip(new byte[40_000_000]));
        write(folder.resolve("f-outside.zip"), zip(Map.of("../x.json", bytes(releasePackage(release(key, "9"))))));
        write(
                folder.resolve("g-rows.json"),
                releasePackage(release("", "5"), release(key, "6").replace("2026-08-10T", "soon")));
        write(folder.resolve("h-last.json"), releasePackage(release(key, "7")));

        Run run = load(null);

        assertThat(run.status()).isEqualTo(RunStatus.COMPLETED_WITH_REJECTS);
        assertThat(run.rows()).isEqualTo(new RowCounts(11, 5, 0, 6));
        assertThat(rejectedRows.listByRun(run.id(), 0, 100))
                .extracting(
                        row -> Path.of(row.path()).getFileName().toString(), RejectedRow::position, RejectedRow::reason)
                .satisfiesExactly(
                        row -> assertThat(row.toList().toString())
                                .startsWith("[b-truncated.json, release 3, line 4, column ")
                                .endsWith("The JSON ends too early]"),
                        row -> assertThat(row.toList())
                                .containsExactly("c-page.json", "whole file", "It is an HTML page, not data"),
                        row -> assertThat(row.toList()).containsExactly("d-empty.json", "whole file", "It is empty"),
                        row -> assertThat(row.toList())
                                .containsExactly(
                                        "e-bomb.json.gz", "whole file", "It is neither text nor a spreadsheet"),
                        row -> assertThat(row.toList().toString()).contains("f-outside.zip", "points outside it"),
                        row -> assertThat(row.toList()).containsExactly("g-rows.json", "release 1", "It has no ocid"));
        assertThat(warnings.list(run.id(), "InvalidDate", 0, 100))
                .extracting(RunWarning::landedFileId, RunWarning::position, RunWarning::ocid, RunWarning::message)
                .containsExactly(
                        tuple(file("g-rows.json").id(), "release 2", key, "Its date is no date: soon09:00:00+01:00"));
        assertThat(receivedLines(file("b-truncated.json"))).hasSize(2);
        assertThat(file("c-page.json").status()).isEqualTo(FileStatus.REFUSED);
    }

    @Test
    void aFileOfAKnownKindIsRefusedWhereNothingOfItIsLoadedOrKnown() {
        String broken = releasePackage(release(key, "0"));
        write(folder.resolve("a.json"), broken.substring(0, broken.length() - 20));
        write(folder.resolve("b.json"), releasePackage(release(key, "1")));
        String brokenLater = releasePackage(release(key, "1"), release(key, "2"));
        write(folder.resolve("c.json"), brokenLater.substring(0, brokenLater.length() - 20));

        load(null);

        assertThat(file("a.json").kind()).isEqualTo(FileKind.RELEASES);
        assertThat(file("a.json").status()).isEqualTo(FileStatus.REFUSED);
        assertThat(file("c.json").status()).isEqualTo(FileStatus.LOADED);
    }

    @Test
    void loadingAgainChangesNoCount() {
        write(folder.resolve("a.json"), releasePackage(release(key, "1"), release(key, "2"), release(key, "2")));
        write(folder.resolve("b.json"), releasePackage(release(key, "2"), release(key, "3")));
        Run first = load(null);
        long before = releases.count();
        String digest = files.digestOfLoaded();

        Run second = load(null);

        assertThat(first.rows()).isEqualTo(new RowCounts(5, 3, 2, 0));
        assertThat(second.rows()).isEqualTo(new RowCounts(5, 0, 5, 0));
        assertThat(releases.count()).isEqualTo(before);
        assertThat(files.digestOfLoaded()).isEqualTo(digest);
    }

    @Test
    void aRepeatedReleaseWithOtherContentIsWarnedOf() {
        String spaced = release(key, "1").replace(":", " :  ").replace("T09 :  00 :  00+01 :  00", "T09:00:00+01:00");
        String other = release(key, "1").replace("\"date\"", "\"title\":\"changed  twice\",\"date\"");
        write(folder.resolve("a.json"), releasePackage(release(key, "1"), spaced, other));
        write(folder.resolve("b.json"), releasePackage(spaced, release(key, "2"), other.replace("  ", " ")));

        Run run = load(null);

        assertThat(run.rows()).isEqualTo(new RowCounts(6, 2, 4, 0));
        assertThat(warnings.list(run.id(), "OtherContent", 0, 100))
                .extracting(RunWarning::landedFileId, RunWarning::position, RunWarning::ocid, RunWarning::message)
                .containsExactly(
                        tuple(file("a.json").id(), "release 3", key, OTHER_CONTENT),
                        tuple(file("b.json").id(), "release 3", key, OTHER_CONTENT));
    }

    @Test
    void eachRowNamesItsFileAndPosition() throws IOException {
        write(
                folder.resolve("a.zip"),
                zip(Map.of("one.json", bytes(releasePackage(release(key, "1"))), "two.html", bytes("<html>"))));

        load(null);

        LandedFile file = file("a.zip");
        assertThat(receivedLines(file))
                .containsExactly(
                        "{\"landed\":%d,\"position\":\"one.json, release 1\",\"ocid\":\"%s\",\"date\":\"2026-08-10T09:00:00+01:00\",\"release\":%s}"
                                .formatted(file.id(), key, release(key, "1")));
        assertThat(file.refusal()).isEqualTo("It is an HTML page, not data");
        assertThat(file.counts()).isEqualTo(new LoadCounts(1, 0, 1));
    }

    @Test
    void aReleaseWithoutADateIsLoadedWithAWarningThatALaterLoadReplaces() throws IOException {
        String undated = release(key, "1").replace("\"date\"", "\"published\"");
        write(folder.resolve("a.json"), releasePackage(undated, release("", "2")));
        Run first = load(null);

        Run second = load(null);

        assertThat(second.rows()).isEqualTo(new RowCounts(2, 1, 0, 1));
        assertThat(warnings.countByCode(first.id())).containsExactly(new RunWarning.Count("MissingDate", 1));
        assertThat(warnings.countByCode(second.id())).containsExactly(new RunWarning.Count("MissingDate", 1));
        assertThat(receivedLines(file("a.json")))
                .containsExactly("{\"landed\":%d,\"position\":\"release 1\",\"ocid\":\"%s\",\"release\":%s}"
                        .formatted(file("a.json").id(), key, undated));
    }

    @Test
    void paymentsOfAnUnknownCouncilWaitUntilItIsNamed() throws IOException {
        write(
                folder.resolve("a.csv"),
                "Body Name,Date,Supplier Name,Amount\nAtlantis %s,2026-04-03,Acme,10\n,,,\n".formatted(key));
        assertThat(load(null).rows()).isEqualTo(new RowCounts(0, 0, 0, 0));
        assertThat(file("a.csv").status()).isEqualTo(FileStatus.WAITING);

        Run run = load("E08000032");

        assertThat(run.rows()).isEqualTo(new RowCounts(1, 1, 0, 0));
        assertThat(received.folder().resolve("spend")).isNotEmptyDirectory();
        assertThat(told.getLast().counts()).isEqualTo(new LoadCounts(1, 0, 0));
    }

    @Test
    void aLoadThatIsCutShortLeavesNothingHalfDone() {
        write(folder.resolve("a.json"), releasePackage(release(key, "1"), release(key, "2")));
        long before = releases.count();
        var request = new LoadRequest(GivenPaths.of(List.of(folder)).files(), null, "test");

        assertThatThrownBy(() -> loads.load(request, path -> {
                    throw new IllegalStateException("the disk is full");
                }))
                .isInstanceOf(FailedRunException.class)
                .hasMessageContaining("the disk is full");

        assertThat(releases.count()).isEqualTo(before);
        Run failed = runs.findLatest(RunKind.LOAD).orElseThrow();
        assertThat(failed.status()).isEqualTo(RunStatus.FAILED);
        assertThat(failed.failure()).isEqualTo("the disk is full");
        assertThat(load(null).rows()).isEqualTo(new RowCounts(2, 2, 0, 0));
    }

    @Test
    void aLoadThatFailsAfterItsRowsArePublishedLeavesThoseOfTheLoadBefore() throws IOException {
        String text = releasePackage(release(key, "1"), release("", "2"), release(key, "3"));
        write(folder.resolve("a.json"), text);
        load(null);
        LandedFile before = file("a.json");
        List<String> lines = receivedLines(before);
        Path rows = received.folder().resolve("releases").resolve(before.sha256());
        Object inode = Files.getAttribute(rows, "unix:ino");

        var request = new LoadRequest(GivenPaths.of(List.of(folder)).files(), null, "test");
        assertThatThrownBy(() -> loads.load(request, path -> {
                    throw new IllegalStateException("the disk is full");
                }))
                .isInstanceOf(FailedRunException.class);

        assertThat(files.find(before.id())).contains(before);
        assertThat(Files.getAttribute(rows, "unix:ino")).isEqualTo(inode);
        assertThat(receivedLines(before)).isEqualTo(lines);
    }

    @Test
    void aRunWhoseProcessWasKilledIsFailedByTheNext() {
        Run killed = runs.start(RunKind.LOAD, "{}", "test");

        load(null);

        assertThat(runs.find(killed.id()).orElseThrow().status()).isEqualTo(RunStatus.FAILED);
    }

    @Test
    void aLoadWaitsForTheOneAtWorkAndSaysSo() throws Exception {
        CompletableFuture<Run> waiting;
        try (WriterLock.Held held = lock.tryTake().orElseThrow()) {
            waiting = CompletableFuture.supplyAsync(() -> load(null));
            long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (notices.said().isEmpty() && System.nanoTime() < deadline) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assertThat(notices.said())
                    .containsExactly("Another load or refresh is at work on this installation; waiting for it to end");
            assertThat(waiting).isNotDone();
        }
        assertThat(waiting.get(20, TimeUnit.SECONDS).status()).isEqualTo(RunStatus.COMPLETED);
    }

    private Run load(@Nullable String buyerCode) {
        return loads.load(new LoadRequest(GivenPaths.of(List.of(folder)).files(), buyerCode, "test"), told::add);
    }

    private LandedFile file(String name) {
        LoadedPath path = told.stream()
                .filter(each -> each.path().endsWith(name))
                .findFirst()
                .orElseThrow();
        return files.find(Objects.requireNonNull(path.landedFileId())).orElseThrow();
    }

    private List<String> receivedLines(LandedFile file) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> parts =
                Files.list(received.folder().resolve("releases").resolve(file.sha256()))) {
            for (Path part : parts.sorted().toList()) {
                try (var reader = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(part)), StandardCharsets.UTF_8))) {
                    reader.lines().forEach(lines::add);
                }
            }
        }
        return lines;
    }
}
