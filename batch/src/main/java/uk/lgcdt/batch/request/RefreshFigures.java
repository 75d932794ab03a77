package uk.lgcdt.batch.request;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lgcdt.batch.refresh.RefreshOutcome;
import uk.lgcdt.batch.refresh.Refreshes;
import uk.lgcdt.batch.run.RelayedNotices;
import uk.lgcdt.infra.request.JobRequest;
import uk.lgcdt.infra.request.RequestKind;

/** Computes the figures afresh. It can be stopped while Spark is at work; after that it ends within seconds. */
@Component
class RefreshFigures implements RequestedWork {

    private final Refreshes refreshes;
    private final RelayedNotices notices;

    RefreshFigures(Refreshes refreshes, RelayedNotices notices) {
        this.refreshes = refreshes;
        this.notices = notices;
    }

    @Override
    public RequestKind kind() {
        return RequestKind.REFRESH;
    }

    @Override
    public @Nullable String perform(JobRequest request, WorkProgress progress) {
        progress.onStop(refreshes::stop);
        try (RelayedNotices.Listening listening = notices.listen(progress::say)) {
            RefreshOutcome outcome = refreshes.refresh(null, false, progress::check);
            progress.run(outcome.run().id());
            progress.say("");
            return outcome.kind().name().toLowerCase(Locale.ROOT);
        }
    }
}
