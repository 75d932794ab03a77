package uk.lgcdt.batch.collect;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.batch.run.CodeVersion;
import uk.lgcdt.batch.run.Notices;
import uk.lgcdt.batch.run.RunExecution;
import uk.lgcdt.batch.run.StoppedException;
import uk.lgcdt.batch.run.WriterTurn;
import uk.lgcdt.infra.collect.CollectedWindowRepository;
import uk.lgcdt.infra.collect.TimeSpan;
import uk.lgcdt.infra.run.CollectorLock;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.infra.run.RunKind;
import uk.lgcdt.infra.run.RunRepository;
import uk.lgcdt.infra.run.WriterLock;

/**
 * Collects from a publisher's service, as a run in the ledger. Collecting the same again asks only for what was not
 * finished, and for what may have been published since.
 */
@Service
public class Collects {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final CollectJob job;
    private final CollectPlanner planner;
    private final PageFetcher fetcher;
    private final PageStore store;
    private final CollectedWindowRepository windows;
    private final RunRepository runs;
    private final RunExecution execution;
    private final WriterTurn turn;
    private final CollectorLock collectors;
    private final CodeVersion codeVersion;
    private final StopSignal stop;
    private final Notices notices;
    private final Clock clock;

    Collects(
            CollectJob job,
            CollectPlanner planner,
            PageFetcher fetcher,
            PageStore store,
            CollectedWindowRepository windows,
            RunRepository runs,
            RunExecution execution,
            WriterTurn turn,
            CollectorLock collectors,
            CodeVersion codeVersion,
            StopSignal stop,
            Notices notices,
            Clock clock) {
        this.job = job;
        this.planner = planner;
        this.fetcher = fetcher;
        this.store = store;
        this.windows = windows;
        this.runs = runs;
        this.execution = execution;
        this.turn = turn;
        this.collectors = collectors;
        this.codeVersion = codeVersion;
        this.stop = stop;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Collects; waits for another collection to end.
     *
     * @throws uk.lgcdt.batch.run.FailedRunException when the service or one of our servers failed; collecting again goes on from there
     */
    public CollectOutcome collect(CollectRequest request, CollectReport report) {
        try (StopSignal.Working working = stop.begin(report::check);
                WriterLock.Held held = awaitTurn()) {
            return walk(request, report);
        } catch (StoppedException stoppedWhileWaiting) {
            return new CollectOutcome(null, 0, 0, true);
        } catch (RuntimeException failure) {
            if (stop.isAsked()) {
                return new CollectOutcome(null, 0, 0, true); // the servers end with the process; nothing is half stored
            }
            throw failure;
        }
    }

    /** As above, but does nothing and returns nothing where another collection is at work. */
    public Optional<CollectOutcome> tryCollect(CollectRequest request) {
        try (StopSignal.Working working = stop.begin(() -> {})) {
            Optional<WriterLock.Held> taken = tryTake();
            if (taken.isEmpty()) {
                return Optional.empty();
            }
            try (WriterLock.Held held = taken.get()) {
                return Optional.of(walk(request, CollectReport.NONE));
            }
        }
    }

    private CollectOutcome walk(CollectRequest request, CollectReport report) {
        CollectPlan plan = planner.plan(request);
        if (plan.isEmpty()) {
            return new CollectOutcome(null, 0, 0, false);
        }
        Walk walk = new Walk(plan, fetcher, store, windows, notices, report, clock);
        Run run = runs.start(RunKind.COLLECT, parametersOf(request), codeVersion.get());
        report.started(run);
        try {
            execution.of(job.of(run, walk), run, Map.of());
        } catch (StoppedException stopped) {
            runs.stop(run.id(), walk.counts().asRows(), stopped.reason());
            return new CollectOutcome(run, walk.completed(), walk.pages(), true);
        }
        runs.complete(run.id(), walk.counts().asRows(), null);
        return new CollectOutcome(runs.find(run.id()).orElseThrow(), walk.completed(), walk.pages(), false);
    }

    private WriterLock.Held awaitTurn() {
        Optional<WriterLock.Held> taken = tryTake();
        if (taken.isEmpty()) {
            notices.say("Another collection is at work on this installation; waiting for it to end");
        }
        while (taken.isEmpty()) {
            stop.sleep(PAUSE);
            taken = tryTake();
        }
        return taken.get();
    }

    /** Takes it in a writer's turn, in which collections that were killed are told from one at work. */
    private Optional<WriterLock.Held> tryTake() {
        try (WriterLock.Held held = turn.await(stop::look)) {
            return collectors.tryTake();
        }
    }

    private static String parametersOf(CollectRequest request) {
        TimeSpan span = request.span();
        return JsonMapper.shared()
                .writeValueAsString(new Parameters(
                        request.target().service().name(),
                        request.target().address().toString(),
                        span == null ? null : span.from().toString(),
                        span == null ? null : span.to().toString()));
    }

    /** What the ledger says of a collection; the pages are listed one by one beside it. */
    private record Parameters(
            String source,
            String service,
            @Nullable String from,
            @Nullable String to) {}
}
