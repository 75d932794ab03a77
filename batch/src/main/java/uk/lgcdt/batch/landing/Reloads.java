package uk.lgcdt.batch.landing;

import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.infra.landing.LoadedPath;

/** Loads landed files again from their copy in landing. */
@Component
public class Reloads {

    private final Landing landing;
    private final LoadFile loadFile;

    Reloads(Landing landing, LoadFile loadFile) {
        this.landing = landing;
        this.loadFile = loadFile;
    }

    /** Says what is wrong with the file's copy, which is read for it; empty where nothing is. */
    public Optional<String> flawOf(LandedFile file) {
        try {
            return landing.isSound(file.sha256())
                    ? Optional.empty()
                    : Optional.of(
                            file.originalPath() + " is not in landing as it was received (" + file.sha256() + ")");
        } catch (IOException cause) {
            return Optional.of(file.originalPath() + " cannot be read (" + cause.getMessage() + ")");
        }
    }

    /** Returns the file's copy as something to load, known by the name that it came under. */
    public GivenFile copyOf(LandedFile file) {
        return new GivenFile(landing.file(file.sha256()), null, file.originalPath());
    }

    /**
     * Loads a file afresh, as its entry says: with its source, council, address and licence. To be called in a transaction.
     *
     * @param ordinal the file's place in the run, from 1
     */
    public LoadedPath reload(long runId, int ordinal, LandedFile file, LoadReport report) {
        return loadFile.reload(runId, ordinal, file, report);
    }
}
