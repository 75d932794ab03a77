package uk.lgcdt.infra.notice;

import org.jspecify.annotations.Nullable;

/**
 * Where a row was read from.
 *
 * @param landedFile number of the file as received
 * @param position where in it, in words: "release 17"
 * @param path the file's path when it was received; null where the file is no longer known
 */
public record Source(
        long landedFile, String position, @Nullable String path) {}
