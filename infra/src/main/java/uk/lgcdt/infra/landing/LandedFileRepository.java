package uk.lgcdt.infra.landing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files received. */
public interface LandedFileRepository {

    Optional<LandedFile> find(long id);

    /** Returns those of the ids that there are, in order. */
    List<LandedFile> listById(Collection<Long> ids);

    Optional<LandedFile> findByChecksum(String sha256);

    /** Enters a file, or opens the entry of one with the same content again, as landed and not loaded. */
    LandedFile land(long runId, Arrival arrival);

    /**
     * Says what became of a file.
     *
     * @param refusal why the file, or the rest of it, could not be read; one sentence
     */
    void settle(long id, FileKind kind, FileStatus status, LoadCounts counts, @Nullable String refusal);

    /** Whether a content or sheet of the file was left for a person, and a layout was confirmed since it was loaded. */
    boolean waitsForConfirmedLayout(long id);

    /** Returns the files that the run loaded. */
    List<LandedFile> listByRun(long runId);

    /** Returns the checksums of the files whose rows are stored. */
    Set<String> listLoadedChecksums();

    /** Returns a page of the files that have this status, latest first. */
    List<LandedFile> listByStatus(FileStatus status, int offset, int limit);

    long countByStatus(FileStatus status);

    /** Returns how many files of each kind have this status. */
    long count(FileKind kind, FileStatus status);

    /** Returns a digest of all that is loaded: it stays the same as long as loading added nothing. */
    String digestOfLoaded();
}
