package uk.lgcdt.batch.request;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.lgcdt.batch.run.StoppedException;
import uk.lgcdt.infra.request.JobRequest;
import uk.lgcdt.infra.request.JobRequestRepository;
import uk.lgcdt.infra.request.RequestKind;

/** Takes up one request, has it done, and enters what became of it. */
@Component
class Turn {

    private static final Logger LOG = LoggerFactory.getLogger(Turn.class);
    private static final long MILLISECONDS_BETWEEN_REPORTS = 500;
    private static final int ATTEMPTS = 3;
    private static final String ENDING = "The process that was at it ended";

    private final JobRequestRepository requests;
    private final Map<RequestKind, RequestedWork> works;
    private final Set<WorkProgress> atWork = ConcurrentHashMap.newKeySet();
    private volatile boolean ending;

    Turn(JobRequestRepository requests, List<RequestedWork> works) {
        this.requests = requests;
        this.works = works.stream().collect(Collectors.toMap(RequestedWork::kind, Function.identity()));
    }

    /** Does the next request that changes something, if there is one. */
    void takeLong() {
        take(kind -> !kind.isQuick() && !kind.isSlow(), true);
    }

    /** Does the next request that somebody waits for, if there is one. */
    void takeQuick() {
        take(RequestKind::isQuick, false);
    }

    /** Does the next request that waits for others more than it works, if there is one. */
    void takeSlow() {
        take(RequestKind::isSlow, true);
    }

    /** Has the present work end soon and be taken up by the next process; no other is begun. */
    void letGo() {
        ending = true;
        atWork.forEach(progress -> progress.stop(ENDING, false));
    }

    private void take(Predicate<RequestKind> lane, boolean reported) {
        Set<RequestKind> kinds = EnumSet.noneOf(RequestKind.class);
        works.keySet().stream().filter(lane).forEach(kinds::add);
        if (!kinds.isEmpty() && !ending) {
            requests.take(kinds).ifPresent(request -> perform(request, reported));
        }
    }

    private void perform(JobRequest request, boolean reported) {
        if (request.attempts() > ATTEMPTS) {
            requests.fail(request.id(), "The process at work on it ended " + ATTEMPTS + " times; its log may say why");
            return;
        }
        var progress = new WorkProgress(request.id(), request.progress(), requests);
        if (!reported) {
            settle(request, progress);
            return;
        }
        atWork.add(progress);
        if (ending) {
            progress.stop(ENDING, false);
        }
        try (Reports reports = new Reports(progress)) {
            settle(request, progress);
        } finally {
            atWork.remove(progress);
        }
    }

    private void settle(JobRequest request, WorkProgress progress) {
        try {
            RequestedWork work = works.get(request.kind());
            if (work == null) {
                throw new IllegalStateException("Nobody does " + request.kind());
            }
            String outcome = work.perform(request, progress);
            progress.write();
            requests.complete(request.id(), outcome);
        } catch (StoppedException stopped) {
            letGo(request, progress);
        } catch (RuntimeException failure) {
            if (progress.isStopping()) {
                letGo(request, progress);
            } else {
                LOG.warn("Request {} failed", request.id(), failure);
                progress.write();
                requests.fail(request.id(), sentence(failure));
            }
        }
    }

    private void letGo(JobRequest request, WorkProgress progress) {
        if (progress.isStoppedByPerson()) {
            progress.write();
            requests.settleStopped(request.id());
        } else {
            requests.putBack(request.id());
        }
    }

    private static String sentence(RuntimeException failure) {
        String message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    /** Writes a work's progress down every now and then, on a thread of its own. */
    private static final class Reports implements AutoCloseable {

        private final ScheduledExecutorService timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("progress of a request").daemon().factory());

        Reports(WorkProgress progress) {
            timer.scheduleWithFixedDelay(() -> write(progress), 0, MILLISECONDS_BETWEEN_REPORTS, TimeUnit.MILLISECONDS);
        }

        private static void write(WorkProgress progress) {
            try {
                progress.write();
            } catch (RuntimeException databaseGone) {
                LOG.warn("How far a request is cannot be written down; trying again", databaseGone);
            }
        }

        @Override
        public void close() {
            timer.shutdownNow();
            timer.close();
        }
    }
}
