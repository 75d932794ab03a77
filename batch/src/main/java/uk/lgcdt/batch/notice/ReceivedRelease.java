package uk.lgcdt.batch.notice;

import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.landing.ReleaseKey;

/**
 * A release as received.
 *
 * @param position within the content: "release 17", "line 12"
 * @param date as published; null where the release has none that can be used
 * @param json its bytes as published, on one line
 * @param digest of its content, as {@link ContentDigest} makes it
 */
public record ReceivedRelease(
        String position, ReleaseKey key, @Nullable String date, byte[] json, String digest) {}
