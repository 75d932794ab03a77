package uk.lgcdt.infra.landing;

import java.util.Map;

/** Every release loaded, and the file that it came from first. */
public interface LandedReleaseRepository {

    /**
     * Stores those not stored before.
     *
     * @param digests of the releases' content, 32 hexadecimal digits each
     */
    StoredReleases store(long landedFileId, Map<ReleaseKey, String> digests);

    /** Forgets the releases of a file, so that it can be loaded afresh. */
    void deleteByFile(long landedFileId);

    long count();
}
