package uk.lgcdt.infra.landing;

import java.util.Map;
import java.util.Set;

/**
 * What became of releases that were to be stored.
 *
 * @param unseen those stored now
 * @param known of the others, the digests of what was stored before, where one was kept
 */
public record StoredReleases(Set<ReleaseKey> unseen, Map<ReleaseKey, String> known) {

    public static final StoredReleases NONE = new StoredReleases(Set.of(), Map.of());
}
