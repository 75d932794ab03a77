package uk.lgcdt.infra.landing;

import java.util.List;

/** What a rebuild from landing empties, and the order in which it loads again. */
public interface RebuildRepository {

    /**
     * Marks every file as landed and not loaded, and forgets which releases are loaded and what was rejected. What
     * the files are and where they came from stays; what loading warned of is replaced file by file.
     */
    void emptyReceived();

    /**
     * Returns the files that the run has not loaded yet, whatever became of them before, in the order in which they were
     * first loaded.
     */
    List<LandedFile> listNotLoadedBy(long runId);
}
