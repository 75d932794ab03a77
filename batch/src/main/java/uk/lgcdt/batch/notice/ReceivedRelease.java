package uk.lgcdt.batch.notice;

import uk.lgcdt.infra.landing.ReleaseKey;

/**
 * A release as received.
 *
 * @param position within the content: "release 17", "line 12"
 * @param json its bytes as published, on one line
 */
record ReceivedRelease(String position, ReleaseKey key, byte[] json) {}
