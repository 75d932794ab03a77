package uk.lgcdt.infra.runtime;

import java.nio.file.Path;
import uk.lgcdt.infra.run.RunId;

/** The folder of Spark's tables. What was received is not in it but in the lake of the {@link Home}. */
public record Lake(Path folder) {

    /**
     * Finds the folder.
     *
     * @param asked {@code LGCDT_LAKE}; where it is blank the home's lake is it
     * @throws ServiceFailure when it is the address of an object store
     */
    public static Lake of(String asked, Home home) {
        if (asked.contains("://")) {
            throw new ServiceFailure("LGCDT_LAKE must be a folder for now, not " + asked);
        }
        return new Lake(asked.isBlank() ? home.lake() : Path.of(asked).toAbsolutePath());
    }

    /** Where the folders of all refreshes stand, by the number of the run. */
    public Path runs() {
        return folder.resolve("runs");
    }

    /** The folder of one refresh; it may be tidied away. */
    public Path of(RunId run) {
        return runs().resolve(run.toString());
    }
}
