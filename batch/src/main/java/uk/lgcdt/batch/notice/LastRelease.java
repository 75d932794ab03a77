package uk.lgcdt.batch.notice;

import org.jspecify.annotations.Nullable;

/** Hands on what is read, and remembers where the last accepted release stands. */
final class LastRelease implements ReleaseHandler {

    private final ReleaseHandler handler;
    private @Nullable String position;

    LastRelease(ReleaseHandler handler) {
        this.handler = handler;
    }

    /** Null as long as there was none. */
    @Nullable
    String position() {
        return position;
    }

    @Override
    public boolean needsId() {
        return handler.needsId();
    }

    @Override
    public void accept(ReceivedRelease release) {
        handler.accept(release);
        position = release.position();
    }

    @Override
    public void reject(String place, String reason, String excerpt) {
        handler.reject(place, reason, excerpt);
    }

    @Override
    public void warn(String code, String place, @Nullable String ocid, String message) {
        handler.warn(code, place, ocid, message);
    }
}
