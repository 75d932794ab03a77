package uk.lgcdt.infra.landing;

import org.jspecify.annotations.Nullable;

/**
 * What a load did with one file that it was given.
 *
 * @param ordinal its place among the run's files, from 1
 * @param landedFileId absent where not even the file could be stored
 * @param message why the file, or the rest of it, could not be loaded, or that it had been loaded before
 */
public record LoadedPath(
        long runId,
        int ordinal,
        String path,
        @Nullable Long landedFileId,
        LoadCounts counts,
        @Nullable String message) {}
