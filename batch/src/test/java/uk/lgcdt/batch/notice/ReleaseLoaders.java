package uk.lgcdt.batch.notice;

import uk.lgcdt.batch.landing.ContentLoader;
import uk.lgcdt.infra.landing.LandedReleaseRepository;

/** Makes the loader for tests that stand elsewhere. */
public final class ReleaseLoaders {

    private ReleaseLoaders() {}

    public static ContentLoader of(LandedReleaseRepository releases) {
        return new ReleaseLoader(releases);
    }
}
