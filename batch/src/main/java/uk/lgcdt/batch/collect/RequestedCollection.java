package uk.lgcdt.batch.collect;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.batch.request.RequestedWork;
import uk.lgcdt.batch.request.WorkProgress;
import uk.lgcdt.batch.run.RelayedNotices;
import uk.lgcdt.batch.run.StoppedException;
import uk.lgcdt.infra.collect.TimeSpan;
import uk.lgcdt.infra.landing.LoadCounts;
import uk.lgcdt.infra.request.CollectWindow;
import uk.lgcdt.infra.request.JobRequest;
import uk.lgcdt.infra.request.RequestKind;
import uk.lgcdt.infra.run.Run;

/** Collects what was published on the days that somebody asked for on a page. */
@Component
class RequestedCollection implements RequestedWork {

    private final Collects collects;
    private final CollectSettings settings;
    private final RelayedNotices notices;

    RequestedCollection(Collects collects, CollectSettings settings, RelayedNotices notices) {
        this.collects = collects;
        this.settings = settings;
        this.notices = notices;
    }

    @Override
    public RequestKind kind() {
        return RequestKind.COLLECT;
    }

    @Override
    public @Nullable String perform(JobRequest request, WorkProgress progress) {
        CollectWindow wanted = JsonMapper.shared().readValue(request.parameters(), CollectWindow.class);
        NoticeService service = NoticeServices.find(wanted.source())
                .orElseThrow(() -> new IllegalArgumentException("There is no source " + wanted.source()));
        Target target = new Target(service, settings.addressOf(service));
        try (RelayedNotices.Listening listening = notices.listen(progress::say)) {
            CollectOutcome outcome = collects.collect(new CollectRequest(target, span(wanted)), new Report(progress));
            if (outcome.stopped()) {
                progress.check();
                throw new StoppedException("The process is ending");
            }
            return outcome.run() == null ? "nothing" : null;
        }
    }

    /** The last day belongs to it. */
    private static TimeSpan span(CollectWindow wanted) {
        LocalDate first = LocalDate.parse(wanted.from());
        LocalDate last = LocalDate.parse(wanted.to());
        if (last.isBefore(first)) {
            throw new DateTimeException("The last day, " + last + ", is before the first, " + first);
        }
        return new TimeSpan(UkTime.startOf(first), UkTime.startOf(last.plusDays(1)));
    }

    /** Hands on how far the collection is. */
    private record Report(WorkProgress progress) implements CollectReport {

        @Override
        public void started(Run run) {
            progress.run(run.id());
        }

        @Override
        public void fetched(int pages, LoadCounts counts) {
            progress.step(pages, 0);
            progress.counts(counts);
        }

        @Override
        public void check() {
            progress.check();
        }
    }
}
