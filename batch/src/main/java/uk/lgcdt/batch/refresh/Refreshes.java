package uk.lgcdt.batch.refresh;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.analytics.FigureRules;
import uk.lgcdt.batch.run.CodeVersion;
import uk.lgcdt.batch.run.FailedRunException;
import uk.lgcdt.batch.run.RunExecution;
import uk.lgcdt.batch.run.StoppedException;
import uk.lgcdt.batch.run.WriterTurn;
import uk.lgcdt.infra.landing.LandedFileRepository;
import uk.lgcdt.infra.organisation.SupplierDecisionRepository;
import uk.lgcdt.infra.reference.ReferenceVersions;
import uk.lgcdt.infra.run.RowCounts;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.infra.run.RunKind;
import uk.lgcdt.infra.run.RunReferenceRepository;
import uk.lgcdt.infra.run.RunRepository;
import uk.lgcdt.infra.run.RunStatus;
import uk.lgcdt.infra.run.WriterLock;
import uk.lgcdt.infra.servicesystem.SystemDecisionRepository;

/**
 * Refreshes the figures, as a run in the ledger. The same data, the same decisions about suppliers and the same code
 * give the same figures, so that there is nothing to do while none has changed; a run of the same that was not finished is continued.
 */
@Service
public class Refreshes {

    private final Job refresh;
    private final RunRepository runs;
    private final LandedFileRepository files;
    private final SupplierDecisionRepository decisions;
    private final PublishedFigures figures;
    private final RunReferenceRepository references;
    private final SystemDecisionRepository systems;
    private final RunExecution execution;
    private final WriterTurn turn;
    private final CodeVersion codeVersion;
    private final SparkSettings settings;
    private final Measurement measurement;

    Refreshes(
            @Qualifier("refresh") Job refresh,
            RunRepository runs,
            LandedFileRepository files,
            SupplierDecisionRepository decisions,
            PublishedFigures figures,
            RunReferenceRepository references,
            SystemDecisionRepository systems,
            RunExecution execution,
            WriterTurn turn,
            CodeVersion codeVersion,
            SparkSettings settings,
            Measurement measurement) {
        this.refresh = refresh;
        this.runs = runs;
        this.files = files;
        this.decisions = decisions;
        this.figures = figures;
        this.references = references;
        this.systems = systems;
        this.execution = execution;
        this.turn = turn;
        this.codeVersion = codeVersion;
        this.settings = settings;
        this.measurement = measurement;
    }

    /**
     * Brings the published figures up to date.
     *
     * @param master the engine, in Spark's words; absent for the one that is set
     * @param force whether to compute even where nothing has changed
     * @throws uk.lgcdt.batch.run.FailedRunException when a step failed; the next refresh goes on from there
     */
    public RefreshOutcome refresh(@Nullable String master, boolean force) {
        return refresh(master, force, () -> {});
    }

    /**
     * As above.
     *
     * @param check called before it begins and when it has failed; it throws {@link StoppedException} where somebody
     *     wants it to stop, and then has {@link #stop} called too
     */
    public RefreshOutcome refresh(@Nullable String master, boolean force, Runnable check) {
        try (WriterLock.Held held = turn.await(check)) {
            check.run();
            requireWhole();
            RefreshParameters parameters = new RefreshParameters(
                    files.digestOfLoaded(), decisionsMade(), ReferenceVersions.editions(), FigureRules.parameters());
            String code = codeVersion.get();
            Optional<Run> published =
                    runs.findPublished().filter(run -> run.status().isCompleted() && isOf(run, parameters, code));
            Optional<Run> unfinished =
                    runs.findLatest(RunKind.REFRESH).filter(run -> isUnfinished(run) && isOf(run, parameters, code));
            if (published.isPresent() && unfinished.isEmpty() && !force) {
                return new RefreshOutcome(RefreshOutcome.Kind.UNCHANGED, published.get());
            }
            unfinished.ifPresent(run -> runs.resume(run.id()));
            Run run = unfinished.orElseGet(
                    () -> runs.start(RunKind.REFRESH, JsonMapper.shared().writeValueAsString(parameters), code));
            references.keep(run.id(), ReferenceVersions.list());
            try {
                execute(run, master == null ? settings.master() : master);
            } catch (FailedRunException failure) {
                enterStop(run, check);
                throw failure;
            }
            return new RefreshOutcome(
                    unfinished.isPresent() ? RefreshOutcome.Kind.CONTINUED : RefreshOutcome.Kind.COMPUTED,
                    runs.find(run.id()).orElseThrow());
        }
    }

    /** Has a refresh that goes on stop computing, if it is at that; the run can be continued. */
    public void stop() {
        measurement.stop();
    }

    private void enterStop(Run run, Runnable check) {
        try {
            check.run();
        } catch (StoppedException stopped) {
            runs.stop(run.id(), new RowCounts(0, 0, 0, 0), stopped.reason());
            throw stopped;
        }
    }

    private static boolean isUnfinished(Run run) {
        return run.status() == RunStatus.FAILED || run.status() == RunStatus.STOPPED;
    }

    /** Half of the data must not become figures. */
    private void requireWhole() {
        Optional<Run> rebuild =
                runs.findLatest(RunKind.REBUILD).filter(run -> !run.status().isCompleted());
        if (rebuild.isPresent()) {
            throw new FailedRunException(
                    "Run " + rebuild.get().id() + ", a rebuild, is not complete; ./lgcdt rebuild completes it",
                    new IllegalStateException("not all landed files are loaded"));
        }
    }

    private void execute(Run run, String master) {
        JobExecution done = execution.of(refresh, run, Map.of(RefreshJob.MASTER, master));
        RefreshSummary summary = JsonMapper.shared()
                .readValue(done.getExecutionContext().getString(RefreshJob.SUMMARY), RefreshSummary.class);
        runs.complete(run.id(), summary.rows(), summary.dataCutOff());
        figures.deleteOfFailedRuns();
    }

    private static boolean isOf(Run run, RefreshParameters parameters, String code) {
        return run.codeVersion().equals(code)
                && JsonMapper.shared()
                        .readValue(run.parameters(), RefreshParameters.class)
                        .equals(parameters);
    }

    /** What people decided about suppliers and service systems. */
    private String decisionsMade() {
        return decisions.digestOfOpen() + " " + systems.digestInForce();
    }
}
