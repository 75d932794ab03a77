package uk.lgcdt.batch.landing;

import uk.lgcdt.infra.landing.LoadedPath;

/** Told of each file as it is done. */
@FunctionalInterface
public interface LoadReport {

    void loaded(LoadedPath path);
}
