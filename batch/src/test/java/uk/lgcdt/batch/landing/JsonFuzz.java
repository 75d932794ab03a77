package uk.lgcdt.batch.landing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import uk.lgcdt.batch.notice.ReleaseLoaders;
import uk.lgcdt.infra.landing.Arrival;
import uk.lgcdt.infra.landing.FileKind;
import uk.lgcdt.infra.landing.FileStatus;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.infra.landing.LandedFileRepository;
import uk.lgcdt.infra.landing.LandedReleaseRepository;
import uk.lgcdt.infra.landing.LoadCounts;
import uk.lgcdt.infra.landing.LoadedPath;
import uk.lgcdt.infra.landing.LoadedPathRepository;
import uk.lgcdt.infra.landing.RejectedRowRepository;
import uk.lgcdt.infra.landing.ReleaseKey;
import uk.lgcdt.infra.landing.StoredReleases;
import uk.lgcdt.infra.run.RunWarningRepository;

/** Loads spoilt files one after the other, in a process of its own with little memory; only PostgreSQL is left out. */
final class JsonFuzz {

    private static final long LONGEST = TimeUnit.SECONDS.toNanos(5); // for one file

    private JsonFuzz() {}

    /** @param arguments folder, number of files, seed */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        long seed = Long.parseLong(arguments[2]);
        MutatedJson files = new MutatedJson(seed);
        LoadFile loadFile = loadFile(folder);
        LoadCounts counts = LoadCounts.NONE;
        for (int number = 0; number < Integer.parseInt(arguments[1]); number++) {
            Path file = Files.write(folder.resolve("file"), files.next());
            long began = System.nanoTime();
            LoadedPath loaded = loadFile.load(
                    1,
                    number + 1,
                    new GivenFile(file, null),
                    new LoadRequest(List.of(), null, "fuzz"),
                    stub(LoadReport.class));
            if (System.nanoTime() - began > LONGEST) {
                throw new IllegalStateException("File %d of seed %d took too long".formatted(number, seed));
            }
            if (loaded.counts().total() == 0
                    && !Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)
                            .contains("[")) {
                throw new IllegalStateException("File %d of seed %d came to nothing".formatted(number, seed));
            }
            counts = counts.plus(loaded.counts());
            Files.delete(file);
        }
        System.out.printf("loaded %d repeated %d rejected %d%n", counts.loaded(), counts.repeated(), counts.rejected());
    }

    private static LoadFile loadFile(Path folder) {
        LandedFileRepository files = stub(LandedFileRepository.class);
        when(files.findByChecksum(anyString())).thenReturn(Optional.empty());
        when(files.land(anyLong(), any())).thenAnswer(call -> landed(call.getArgument(1)));
        LandedReleaseRepository releases = stub(LandedReleaseRepository.class);
        when(releases.store(anyLong(), any())).thenAnswer(call -> unseen(call.getArgument(1)));
        return new LoadFile(
                new Landing(folder.resolve("landing")),
                new ReceivedFolders(folder.resolve("received")),
                files,
                releases,
                stub(RejectedRowRepository.class),
                stub(RunWarningRepository.class),
                stub(LoadedPathRepository.class),
                new ContentLoaders(
                        ArchiveLimits.DEFAULT,
                        new KindDetector(new PaymentsOnly()),
                        List.of(ReleaseLoaders.of(releases))));
    }

    private static StoredReleases unseen(Map<ReleaseKey, String> digests) {
        return new StoredReleases(Set.copyOf(digests.keySet()), Map.of());
    }

    private static <T> T stub(Class<T> type) {
        return mock(type, withSettings().stubOnly());
    }

    private static LandedFile landed(Arrival arrival) {
        return new LandedFile(
                1,
                arrival.sha256(),
                1,
                FileKind.UNKNOWN,
                FileStatus.LANDED,
                arrival.source(),
                arrival.path(),
                null,
                arrival.bytes(),
                Instant.EPOCH,
                null,
                LoadCounts.NONE,
                null);
    }
}
