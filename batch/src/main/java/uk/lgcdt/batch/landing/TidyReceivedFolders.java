package uk.lgcdt.batch.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import uk.lgcdt.batch.run.Tidying;
import uk.lgcdt.infra.landing.LandedFileRepository;
import uk.lgcdt.infra.landing.LoadedPathRepository;

/** Brings the folders that Spark reads back in line with what the database says is loaded. */
@Component
class TidyReceivedFolders implements Tidying {

    private final ReceivedFolders received;
    private final LandedFileRepository files;
    private final LoadedPathRepository paths;

    TidyReceivedFolders(ReceivedFolders received, LandedFileRepository files, LoadedPathRepository paths) {
        this.received = received;
        this.files = files;
        this.paths = paths;
    }

    @Override
    public void tidy() {
        try {
            received.sweep(files.listLoadedChecksums(), item -> paths.isStored(item.runId(), item.ordinal()));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
