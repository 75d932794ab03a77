package uk.lgcdt.batch.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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
import uk.lgcdt.infra.run.RunWarningRepository;

/**
 * Loads one file, within a transaction: all its rows and its status are stored, or nothing is.
 *
 * <p>A file loaded before without rejects is counted as repeated; one with rejects is loaded afresh, because what was
 * wrong may be put right by now, in the platform or with another {@code --buyer}.
 */
@Component
public class LoadFile {

    private final Landing landing;
    private final ReceivedFolders received;
    private final LandedFileRepository files;
    private final LandedReleaseRepository releases;
    private final RejectedRowRepository rejectedRows;
    private final RunWarningRepository warnings;
    private final LoadedPathRepository paths;
    private final ContentLoaders loaders;

    LoadFile(
            Landing landing,
            ReceivedFolders received,
            LandedFileRepository files,
            LandedReleaseRepository releases,
            RejectedRowRepository rejectedRows,
            RunWarningRepository warnings,
            LoadedPathRepository paths,
            ContentLoaders loaders) {
        this.landing = landing;
        this.received = received;
        this.files = files;
        this.releases = releases;
        this.rejectedRows = rejectedRows;
        this.warnings = warnings;
        this.paths = paths;
        this.loaders = loaders;
    }

    /**
     * Loads it; to be called within a transaction.
     *
     * @param ordinal the file's place in the run, from 1
     */
    public LoadedPath load(long runId, int ordinal, GivenFile given, LoadRequest request, LoadReport report) {
        return load(runId, ordinal, given, file -> landing.store(file.path()), request, report);
    }

    /** Gives the copy in landing of a file. */
    interface Copies {

        Landing.Stored of(GivenFile file) throws IOException;
    }

    /** Loads it from a copy that may have been made before. */
    LoadedPath load(long runId, int ordinal, GivenFile given, Copies copies, LoadRequest request, LoadReport report) {
        String path = given.name();
        LoadedPath loaded;
        if (given.flaw() != null) {
            loaded = unreadable(runId, ordinal, path, given.flaw());
        } else {
            Landing.@Nullable Stored stored = null;
            String flaw = "";
            try {
                stored = copies.of(given);
            } catch (IOException cause) {
                flaw = "It cannot be copied in (" + cause.getMessage() + ")";
            }
            loaded = stored == null
                    ? unreadable(runId, ordinal, path, flaw)
                    : landed(runId, ordinal, given, stored, request, report);
        }
        paths.store(loaded);
        return loaded;
    }

    /** Loads a landed file again from its copy in landing, as its entry says. */
    LoadedPath reload(long runId, int ordinal, LandedFile known, LoadReport report) {
        Landing.Stored stored = new Landing.Stored(landing.file(known.sha256()), known.sha256(), known.bytes());
        forget(runId, known.id());
        Arrival arrival = new Arrival(
                known.sha256(),
                known.source(),
                known.originalPath(),
                known.buyerCode(),
                known.bytes(),
                known.fetched());
        LoadedPath loaded = loadRows(runId, ordinal, arrival, stored, report);
        paths.store(loaded);
        return loaded;
    }

    private LoadedPath unreadable(long runId, int ordinal, String path, String reason) {
        rejectedRows.storeAll(List.of(new RejectedRow(runId, null, path, RefusedFileException.WHOLE_FILE, reason, "")));
        return new LoadedPath(runId, ordinal, path, null, new LoadCounts(0, 0, 1), reason);
    }

    private LoadedPath landed(
            long runId, int ordinal, GivenFile given, Landing.Stored stored, LoadRequest request, LoadReport report) {
        String path = given.name();
        Optional<LandedFile> known = files.findByChecksum(stored.sha256());
        if (known.isPresent() && !request.again() && isUnchanged(known.get(), request.buyerCode())) {
            LoadCounts before = known.get().counts();
            return new LoadedPath(
                    runId,
                    ordinal,
                    path,
                    known.get().id(),
                    new LoadCounts(0, before.loaded() + before.repeated(), 0),
                    null);
        }
        known.ifPresent(file -> forget(runId, file.id()));
        Arrival arrival = new Arrival(
                stored.sha256(), request.source(), path, request.buyerCode(), stored.bytes(), given.fetched());
        return loadRows(runId, ordinal, arrival, stored, report);
    }

    private void forget(long runId, long fileId) {
        releases.deleteByFile(fileId);
        warnings.replaceByFile(runId, fileId);
    }

    private boolean isUnchanged(LandedFile file, @Nullable String buyerCode) {
        boolean keptInDatabase =
                file.kind() == FileKind.ASSESSMENTS || file.counts().loaded() == 0;
        return file.isSettledFor(buyerCode)
                && (keptInDatabase || received.exists(file.kind(), file.sha256()))
                && !files.waitsForConfirmedLayout(file.id());
    }

    private LoadedPath loadRows(long runId, int ordinal, Arrival arrival, Landing.Stored stored, LoadReport report) {
        LandedFile file = files.land(runId, arrival);
        try {
            return loadRows(runId, ordinal, file, stored, report);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private LoadedPath loadRows(long runId, int ordinal, LandedFile file, Landing.Stored stored, LoadReport report)
            throws IOException {
        FileLoad load = new FileLoad(runId, file, received, rejectedRows, warnings, report);
        ContentLoaders.Outcome outcome;
        try {
            outcome = loaders.load(stored.file(), load);
        } catch (RuntimeException failure) {
            load.abandon();
            throw failure;
        }
        Settlement.publish(load, received, new LoadedItem(runId, ordinal));
        @Nullable String message = messageOf(outcome.refusal(), load.awaited().orElse(null));
        FileStatus status = statusOf(outcome, load);
        // What waits in a file that is loaded has a warning; it does not make the rest of it unsettled.
        files.settle(
                file.id(),
                outcome.kind(),
                status,
                load.counts(),
                status == FileStatus.WAITING ? message : outcome.refusal());
        return new LoadedPath(runId, ordinal, file.originalPath(), file.id(), load.counts(), message);
    }

    /** One content of an archive may be refused while another waits. */
    private static @Nullable String messageOf(@Nullable String refusal, @Nullable String awaited) {
        if (refusal == null) {
            return awaited;
        }
        return awaited == null ? refusal : refusal + "; " + awaited;
    }

    private static FileStatus statusOf(ContentLoaders.Outcome outcome, FileLoad load) {
        LoadCounts counts = load.counts();
        if (load.awaited().isPresent() && counts.loaded() == 0) {
            return FileStatus.WAITING;
        }
        boolean isNothingKnown = counts.loaded() == 0 && counts.repeated() == 0;
        return outcome.refusal() != null && isNothingKnown ? FileStatus.REFUSED : FileStatus.LOADED;
    }
}
