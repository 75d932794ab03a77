package uk.lgcdt.batch.request;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.request.Inbox;
import uk.lgcdt.infra.request.JobRequestRepository;
import uk.lgcdt.infra.request.UploadedFileRepository;

/** Keeps the inbox small: what is loaded goes at once, what nobody asked to load goes after a day. */
@Component
class InboxSweep {

    private static final Logger LOG = LoggerFactory.getLogger(InboxSweep.class);
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(10);
    private static final Duration KEPT_UNASKED = Duration.ofDays(1);

    /** A file stands in the inbox before it is entered, and a large one takes its time to arrive. */
    private static final Duration TIME_TO_ARRIVE = Duration.ofHours(6);

    private final Inbox inbox;
    private final UploadedFileRepository uploads;
    private final JobRequestRepository requests;
    private final Clock clock;
    private Instant last = Instant.MIN;

    InboxSweep(Inbox inbox, UploadedFileRepository uploads, JobRequestRepository requests, Clock clock) {
        this.inbox = inbox;
        this.uploads = uploads;
        this.requests = requests;
        this.clock = clock;
    }

    void sweepNowAndThen() {
        Instant now = clock.instant();
        if (last.isBefore(now.minus(BETWEEN_SWEEPS))) {
            last = now;
            sweep(now);
        }
    }

    private void sweep(Instant now) {
        uploads.discardUnasked(now.minus(KEPT_UNASKED));
        requests.deleteOldPreviews();
        try {
            inbox.sweep(uploads.listNeeded(), now.minus(TIME_TO_ARRIVE));
        } catch (IOException cause) {
            LOG.warn("The inbox cannot be tidied", cause);
        }
    }
}
