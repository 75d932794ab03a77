package uk.lgcdt.batch.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.landing.Arrival;
import uk.lgcdt.infra.landing.FileKind;
import uk.lgcdt.infra.landing.FileStatus;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.infra.landing.LandedFileRepository;
import uk.lgcdt.infra.landing.LoadCounts;
import uk.lgcdt.infra.landing.LoadedPath;
import uk.lgcdt.infra.landing.LoadedPathRepository;
import uk.lgcdt.infra.landing.RejectedRow;
import uk.lgcdt.infra.landing.RejectedRowRepository;

/** Keeps files that their publisher cannot have meant, for people to look at; nothing of them is loaded. */
@Component
public class RefusedFiles {

    private static final LoadCounts ONE_REJECT = new LoadCounts(0, 0, 1);

    private final Landing landing;
    private final LandedFileRepository files;
    private final RejectedRowRepository rejectedRows;
    private final LoadedPathRepository paths;

    RefusedFiles(
            Landing landing,
            LandedFileRepository files,
            RejectedRowRepository rejectedRows,
            LoadedPathRepository paths) {
        this.landing = landing;
        this.files = files;
        this.rejectedRows = rejectedRows;
        this.paths = paths;
    }

    /**
     * Keeps one; to be called within a transaction.
     *
     * @param ordinal the file's place in the run, from 1
     * @param reason one sentence
     */
    public LandedFile keep(long runId, int ordinal, GivenFile given, String source, String reason) {
        Landing.Stored stored;
        try {
            stored = landing.store(given.path());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        Optional<LandedFile> loaded =
                files.findByChecksum(stored.sha256()).filter(file -> file.status() == FileStatus.LOADED);
        LandedFile file = loaded.orElseGet(() -> files.land(
                runId, new Arrival(stored.sha256(), source, given.name(), null, stored.bytes(), given.fetched())));
        if (loaded.isEmpty()) {
            files.settle(file.id(), FileKind.UNKNOWN, FileStatus.REFUSED, ONE_REJECT, reason);
        }
        rejectedRows.storeAll(
                List.of(new RejectedRow(runId, file.id(), given.name(), RefusedFileException.WHOLE_FILE, reason, "")));
        paths.store(new LoadedPath(runId, ordinal, given.name(), file.id(), ONE_REJECT, reason));
        return file;
    }
}
