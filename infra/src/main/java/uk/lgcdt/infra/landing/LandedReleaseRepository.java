package uk.lgcdt.infra.landing;

import java.util.Collection;
import java.util.Set;

/** Every release loaded, and the file that it came from first. */
public interface LandedReleaseRepository {

    /** Stores those not stored before, and returns them. */
    Set<ReleaseKey> store(long landedFileId, Collection<ReleaseKey> keys);

    /** Forgets the releases of a file, so that it can be loaded afresh. */
    void deleteByFile(long landedFileId);

    long count();
}
