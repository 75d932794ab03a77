package uk.lgcdt.batch.notice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read of a file, some releases at once. */
final class ReleaseBatch implements ReleaseHandler {

    private static final int MOST_RELEASES = 1_000;
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int MOST_NOTES = 500;

    private final List<ReceivedRelease> releases = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private long bytes;

    /** Arguments as in {@link ReleaseHandler#reject}. */
    record Reject(String position, String reason, String excerpt) {}

    /** Arguments as in {@link ReleaseHandler#warn}. */
    record Warning(String code, String position, @Nullable String ocid, String message) {}

    @Override
    public void accept(ReceivedRelease release) {
        releases.add(release);
        bytes += release.json().length;
    }

    @Override
    public void reject(String position, String reason, String excerpt) {
        rejects.add(new Reject(position, reason, excerpt));
        bytes += excerpt.length();
    }

    @Override
    public void warn(String code, String position, @Nullable String ocid, String message) {
        warnings.add(new Warning(code, position, ocid, message));
    }

    boolean isFull() {
        return releases.size() >= MOST_RELEASES
                || bytes >= MOST_BYTES
                || rejects.size() + warnings.size() >= MOST_NOTES;
    }

    List<ReceivedRelease> releases() {
        return releases;
    }

    List<Reject> rejects() {
        return rejects;
    }

    List<Warning> warnings() {
        return warnings;
    }
}
