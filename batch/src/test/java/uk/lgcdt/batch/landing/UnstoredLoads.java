package uk.lgcdt.batch.landing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.landing.Arrival;
import uk.lgcdt.infra.landing.FileKind;
import uk.lgcdt.infra.landing.FileStatus;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.infra.landing.LandedFileRepository;
import uk.lgcdt.infra.landing.LandedReleaseRepository;
import uk.lgcdt.infra.landing.LoadCounts;
import uk.lgcdt.infra.landing.LoadedPath;
import uk.lgcdt.infra.landing.LoadedPathRepository;
import uk.lgcdt.infra.landing.RejectedRow;
import uk.lgcdt.infra.landing.RejectedRowRepository;
import uk.lgcdt.infra.run.RunWarning;
import uk.lgcdt.infra.run.RunWarningRepository;

/** Loads files as the platform does, with landing, kinds and loaders; only PostgreSQL is left out. */
public final class UnstoredLoads {

    /**
     * What became of a file.
     *
     * @param message why it was refused, or waits; absent where it is loaded
     */
    public record Outcome(
            FileStatus status,
            LoadCounts counts,
            @Nullable String message,
            List<RejectedRow> rejects,
            List<RunWarning> warnings,
            String sha256) {}

    private final Path folder;
    private final LoadFile loadFile;
    private final List<RejectedRow> rejects = new ArrayList<>();
    private final List<RunWarning> warnings = new ArrayList<>();
    private FileStatus status = FileStatus.LANDED;
    private String sha256 = "";

    /** @param folder for landing and received rows */
    public UnstoredLoads(Path folder, TableKind kinds, List<ContentLoader> loaders) {
        this.folder = folder;
        LandedFileRepository files = stub(LandedFileRepository.class);
        when(files.findByChecksum(anyString())).thenReturn(Optional.empty());
        when(files.land(anyLong(), any())).thenAnswer(call -> landed(call.getArgument(1)));
        doAnswer(call -> status = call.getArgument(2)).when(files).settle(anyLong(), any(), any(), any(), any());
        RejectedRowRepository rejected = stub(RejectedRowRepository.class);
        doAnswer(call -> rejects.addAll(call.<List<RejectedRow>>getArgument(0)))
                .when(rejected)
                .storeAll(any());
        RunWarningRepository warned = stub(RunWarningRepository.class);
        doAnswer(call -> warnings.addAll(call.<List<RunWarning>>getArgument(0)))
                .when(warned)
                .storeAll(any());
        loadFile = new LoadFile(
                new Landing(folder.resolve("landing")),
                new ReceivedFolders(folder.resolve("received")),
                files,
                stub(LandedReleaseRepository.class),
                rejected,
                warned,
                stub(LoadedPathRepository.class),
                new ContentLoaders(ArchiveLimits.DEFAULT, new KindDetector(kinds), loaders));
    }

    /** @param council ONS code, as given with {@code --buyer} */
    public Outcome load(Path file, @Nullable String council) {
        rejects.clear();
        warnings.clear();
        LoadedPath loaded = loadFile.load(
                1, 1, new GivenFile(file, null), new LoadRequest(List.of(), council, "test"), stub(LoadReport.class));
        return new Outcome(
                status, loaded.counts(), loaded.message(), List.copyOf(rejects), List.copyOf(warnings), sha256);
    }

    /** Hands over the lines of JSON that Spark would read. */
    public void forEachLine(Outcome outcome, FileKind kind, Consumer<String> reader) {
        Path parts = folder.resolve("received")
                .resolve(kind.name().toLowerCase(java.util.Locale.ROOT))
                .resolve(outcome.sha256());
        if (outcome.counts().loaded() == 0) {
            return;
        }
        try (Stream<Path> listed = Files.list(parts)) {
            for (Path part : listed.sorted().toList()) {
                try (var lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(part)), StandardCharsets.UTF_8))) {
                    lines.lines().forEach(reader);
                }
            }
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }

    private static <T> T stub(Class<T> type) {
        return mock(type, withSettings().stubOnly());
    }

    private LandedFile landed(Arrival arrival) {
        sha256 = arrival.sha256();
        return new LandedFile(
                1,
                arrival.sha256(),
                1,
                FileKind.UNKNOWN,
                FileStatus.LANDED,
                arrival.source(),
                arrival.path(),
                arrival.buyerCode(),
                arrival.bytes(),
                Instant.EPOCH,
                null,
                LoadCounts.NONE,
                null);
    }
}
