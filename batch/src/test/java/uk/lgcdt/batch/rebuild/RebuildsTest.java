package uk.lgcdt.batch.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.lgcdt.batch.TestFiles.release;
import static uk.lgcdt.batch.TestFiles.releasePackage;
import static uk.lgcdt.batch.TestFiles.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import uk.lgcdt.batch.BatchTest;
import uk.lgcdt.batch.landing.GivenPaths;
import uk.lgcdt.batch.landing.LoadRequest;
import uk.lgcdt.batch.landing.Loads;
import uk.lgcdt.batch.landing.ReceivedFolders;
import uk.lgcdt.batch.refresh.Refreshes;
import uk.lgcdt.batch.run.FailedRunException;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.infra.landing.LandedFileRepository;
import uk.lgcdt.infra.landing.LandedReleaseRepository;
import uk.lgcdt.infra.landing.LoadedPath;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.infra.run.RunKind;
import uk.lgcdt.infra.runtime.Home;

@BatchTest
class RebuildsTest {

    @Autowired
    private Rebuilds rebuilds;

    @Autowired
    private Loads loads;

    @Autowired
    private Refreshes refreshes;

    @Autowired
    private LandedFileRepository files;

    @Autowired
    private LandedReleaseRepository releases;

    @Autowired
    private ReceivedFolders received;

    @Autowired
    private Home home;

    @TempDir
    private Path folder;

    private final String key = UUID.randomUUID().toString();

    @Test
    void everythingReceivedIsTheSameAgainByteForByte() throws IOException {
        List<LoadedPath> loaded = load("a", "1", "2");
        loaded.addAll(load("b", "2", "3"));
        LandedFile before = files.find(loaded.getFirst().landedFileId()).orElseThrow();
        long known = releases.count();
        String digest = files.digestOfLoaded();
        Map<String, String> rows = receivedRows();

        Run run = rebuilds.rebuild(path -> {});

        assertThat(run.kind()).isEqualTo(RunKind.REBUILD);
        assertThat(run.status().isCompleted()).isTrue();
        assertThat(releases.count()).isEqualTo(known);
        assertThat(files.digestOfLoaded()).isEqualTo(digest);
        assertThat(receivedRows()).isEqualTo(rows);
        LandedFile after = files.find(before.id()).orElseThrow();
        assertThat(after).usingRecursiveComparison().ignoringFields("runId").isEqualTo(before);
        assertThat(after.runId()).isEqualTo(run.id());
    }

    @Test
    void aRebuildThatWasCutShortIsCompletedByTheNextAndUntilThenNothingIsRefreshed() throws IOException {
        load("a", "1", "2");
        load("b", "3");
        // Files of other tests may read otherwise under layouts confirmed since they were loaded.
        rebuilds.rebuild(path -> {});
        String digest = files.digestOfLoaded();
        Map<String, String> rows = receivedRows();
        List<LoadedPath> done = new ArrayList<>();
        assertThatThrownBy(() -> rebuilds.rebuild(path -> {
                    done.add(path);
                    if (done.size() == 2) {
                        throw new IllegalStateException("the disk is full");
                    }
                }))
                .isInstanceOf(FailedRunException.class);

        assertThatThrownBy(() -> refreshes.refresh(null, false))
                .isInstanceOf(FailedRunException.class)
                .hasMessageContaining("./lgcdt rebuild completes it");
        List<LoadedPath> rest = new ArrayList<>();
        Run run = rebuilds.rebuild(rest::add);

        assertThat(run.id()).isEqualTo(done.getFirst().runId());
        assertThat(rest)
                .extracting(LoadedPath::landedFileId)
                .doesNotContain(done.getFirst().landedFileId());
        assertThat(files.digestOfLoaded()).isEqualTo(digest);
        assertThat(receivedRows()).isEqualTo(rows);
    }

    @Test
    void withADamagedCopyInLandingNothingIsTouched() throws IOException {
        LandedFile file = files.find(load("a", "1").getFirst().landedFileId()).orElseThrow();
        Path copy = home.landing().resolve(file.sha256().substring(0, 2)).resolve(file.sha256());
        byte[] content = Files.readAllBytes(copy);
        Files.writeString(copy, "something else");
        Map<String, String> rows = receivedRows();

        assertThatThrownBy(() -> rebuilds.rebuild(path -> {}))
                .isInstanceOf(FailedRunException.class)
                .hasMessageContaining("nothing was changed")
                .hasMessageContaining(file.sha256());

        assertThat(files.find(file.id())).contains(file);
        assertThat(receivedRows()).isEqualTo(rows);
        Files.write(copy, content);
    }

    private List<LoadedPath> load(String name, String... ids) {
        String[] all = Stream.of(ids).map(id -> release(key, id)).toArray(String[]::new);
        Path file = write(folder.resolve(name + ".json"), releasePackage(all));
        List<LoadedPath> told = new ArrayList<>();
        loads.load(new LoadRequest(GivenPaths.of(List.of(file)).files(), null, "test"), told::add);
        return told;
    }

    /** What Spark would read: each part of each file. */
    private Map<String, String> receivedRows() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        try (Stream<Path> parts = Files.walk(received.folder())) {
            for (Path part : parts.filter(Files::isRegularFile).toList()) {
                rows.put(
                        received.folder().relativize(part).toString(),
                        java.util.HexFormat.of().formatHex(Files.readAllBytes(part)));
            }
        }
        return rows;
    }
}
