package uk.lgcdt.infra.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.lgcdt.infra.RepositoryTest;
import uk.lgcdt.infra.run.RunKind;
import uk.lgcdt.infra.run.RunRepository;

@RepositoryTest
class PostgresLandedFileRepositoryTest {

    private static final String CHECKSUM = "0a".repeat(32);
    private static final Arrival ARRIVAL = new Arrival(CHECKSUM, "council", "/in/a.csv", "E08000032", 12);

    @Autowired
    private LandedFileRepository files;

    @Autowired
    private RunRepository runs;

    private long runId;

    @BeforeEach
    void startRun() {
        runId = runs.start(RunKind.LOAD, "{}", "0.1").id();
    }

    @Test
    void aFileIsFoundByItsContent() {
        LandedFile landed = files.land(runId, ARRIVAL);

        assertThat(landed.status()).isEqualTo(FileStatus.LANDED);
        assertThat(files.findByChecksum(CHECKSUM)).contains(landed);
        assertThat(files.find(landed.id())).contains(landed);
        assertThat(files.listByRun(runId)).containsExactly(landed);
    }

    @Test
    void severalFilesAreFoundAtOnceAndWhatThereIsNotIsLeftOut() {
        LandedFile first = files.land(runId, ARRIVAL);
        LandedFile second = files.land(runId, new Arrival("0b".repeat(32), "council", "/in/b.csv", null, 12));

        assertThat(files.listById(List.of(second.id(), -1L, first.id()))).containsExactly(first, second);
        assertThat(files.listById(List.of())).isEmpty();
    }

    @Test
    void aFileLandedAgainKeepsItsIdAndStartsAfresh() {
        LandedFile first = files.land(runId, ARRIVAL);
        files.settle(first.id(), FileKind.SPEND, FileStatus.LOADED, new LoadCounts(3, 0, 1), null);

        LandedFile again = files.land(runId, new Arrival(CHECKSUM, "council", "/in/b.csv", null, 12));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.status()).isEqualTo(FileStatus.LANDED);
        assertThat(again.counts()).isEqualTo(LoadCounts.NONE);
        assertThat(again.buyerCode()).isEqualTo("E08000032");
    }

    @Test
    void whereAFileWasFetchedFromIsRemembered() {
        Fetched fetched = new Fetched("https://example.org/a.csv", "OGL-UK-3.0", Instant.parse("2026-11-24T09:30:00Z"));
        LandedFile first = files.land(runId, new Arrival(CHECKSUM, "council", "/in/a.csv", null, 12, fetched));

        LandedFile again = files.land(runId, ARRIVAL);

        assertThat(first.fetched()).isEqualTo(fetched);
        assertThat(again.fetched()).isEqualTo(fetched);
    }

    @Test
    void onlyAFileLoadedWithoutRejectsIsSettled() {
        LandedFile landed = files.land(runId, ARRIVAL);
        assertThat(landed.isSettledFor(null)).isFalse();

        files.settle(landed.id(), FileKind.SPEND, FileStatus.LOADED, new LoadCounts(3, 0, 0), null);
        LandedFile loaded = files.find(landed.id()).orElseThrow();

        assertThat(loaded.isSettledFor(null)).isTrue();
        assertThat(loaded.isSettledFor("E08000032")).isTrue();
        assertThat(loaded.isSettledFor("E08000035")).isFalse();
    }

    @Test
    void theDigestChangesOnlyWithWhatIsLoaded() {
        String before = files.digestOfLoaded();
        LandedFile landed = files.land(runId, ARRIVAL);
        assertThat(files.digestOfLoaded()).isEqualTo(before);

        files.settle(landed.id(), FileKind.SPEND, FileStatus.LOADED, new LoadCounts(3, 0, 0), null);

        assertThat(files.digestOfLoaded()).isNotEqualTo(before);
        assertThat(files.listLoadedChecksums()).contains(CHECKSUM);
        assertThat(files.count(FileKind.SPEND, FileStatus.LOADED)).isEqualTo(1);
    }
}
