package uk.lgcdt.infra.landing;

/** What makes a release the same when it is received again: its contracting process and its own id. */
public record ReleaseKey(String ocid, String releaseId) {}
