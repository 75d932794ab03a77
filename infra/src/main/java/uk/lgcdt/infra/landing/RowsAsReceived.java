package uk.lgcdt.infra.landing;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.runtime.CompressedLines;
import uk.lgcdt.infra.runtime.Home;
import uk.lgcdt.infra.runtime.ReadingLimitException;
import uk.lgcdt.infra.runtime.ReadingLimits;

/**
 * Finds a row of a landed file again, as it was kept for Spark: a release byte for byte as published, a payment with the
 * columns that were recognised. The file's parts are read from the beginning until
 * the row's place is passed, so that it costs nothing until it is asked.
 */
@Component
public class RowsAsReceived {

    private static final String RELEASE = ",\"release\":";

    private static final int READERS = 2;

    private final Path received;
    private final Semaphore readers = new Semaphore(READERS);

    RowsAsReceived(Home home) {
        received = home.lake().resolve("received");
    }

    /**
     * Returns the row at that position as JSON; empty where the file has none, or its rows are not kept as such.
     *
     * @throws ReadingLimitException when too many read already, or it would cost too much
     */
    public Optional<String> find(LandedFile file, String position) {
        if (!readers.tryAcquire()) {
            throw new ReadingLimitException("Others are reading rows");
        }
        try {
            Path folder = received.resolve(file.kind().name().toLowerCase(Locale.ROOT))
                    .resolve(file.sha256());
            RisingPosition wanted = new RisingPosition(file.id(), position);
            return CompressedLines.find(folder, wanted.start(), wanted, ReadingLimits.OF_A_PAGE)
                    .map(RowsAsReceived::withoutEnvelope);
        } finally {
            readers.release();
        }
    }

    /** What load wrote around a release is taken off, so that what is left is what was published. */
    private static String withoutEnvelope(String line) {
        int release = line.indexOf(RELEASE);
        return release < 0 ? line : line.substring(release + RELEASE.length(), line.length() - 1);
    }
}
