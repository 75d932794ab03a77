package uk.lgcdt.batch.rebuild;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.lgcdt.batch.landing.LoadReport;
import uk.lgcdt.batch.landing.Reloads;
import uk.lgcdt.batch.run.CodeVersion;
import uk.lgcdt.batch.run.FailedRunException;
import uk.lgcdt.batch.run.RunExecution;
import uk.lgcdt.batch.run.WriterTurn;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.infra.landing.LoadedPathRepository;
import uk.lgcdt.infra.landing.RebuildRepository;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.infra.run.RunKind;
import uk.lgcdt.infra.run.RunRepository;
import uk.lgcdt.infra.run.WriterLock;

/**
 * Makes what was received again from the landed files alone: each with its source, council and licence, in the order in
 * which they were first loaded. The published figures stay as they are meanwhile; a refresh afterwards makes them anew.
 */
@Service
public class Rebuilds {

    private static final int FLAWS_TOLD = 5;

    private final RebuildJob job;
    private final RebuildRepository received;
    private final Reloads reloads;
    private final RunRepository runs;
    private final LoadedPathRepository paths;
    private final RunExecution execution;
    private final WriterTurn turn;
    private final CodeVersion codeVersion;

    Rebuilds(
            RebuildJob job,
            RebuildRepository received,
            Reloads reloads,
            RunRepository runs,
            LoadedPathRepository paths,
            RunExecution execution,
            WriterTurn turn,
            CodeVersion codeVersion) {
        this.job = job;
        this.received = received;
        this.reloads = reloads;
        this.runs = runs;
        this.paths = paths;
        this.execution = execution;
        this.turn = turn;
        this.codeVersion = codeVersion;
    }

    /** Returns how many files a rebuild begun now would load. */
    public int countFiles() {
        return received.listNotLoadedBy(0).size();
    }

    /**
     * Loads everything again, or what an interrupted rebuild had left.
     *
     * @throws FailedRunException when a landed file is missing or damaged, before anything is emptied; or when a server
     *     or the disk failed, and then the next rebuild goes on from there
     */
    public Run rebuild(LoadReport report) {
        try (WriterLock.Held held = turn.await()) {
            Optional<Run> unfinished =
                    runs.findLatest(RunKind.REBUILD).filter(run -> !run.status().isCompleted());
            requireSound(received.listNotLoadedBy(unfinished.map(Run::id).orElse(0L)));
            unfinished.ifPresent(run -> runs.resume(run.id()));
            Run run = unfinished.orElseGet(() -> runs.start(RunKind.REBUILD, "{}", codeVersion.get()));
            execution.of(job.of(run, report), run, Map.of());
            runs.complete(run.id(), paths.countsOf(run.id()).asRows(), null);
            return runs.find(run.id()).orElseThrow();
        }
    }

    private void requireSound(List<LandedFile> files) {
        List<String> flaws =
                files.stream().map(reloads::flawOf).flatMap(Optional::stream).toList();
        if (!flaws.isEmpty()) {
            throw new FailedRunException(
                    "%d of %d landed files cannot be read again, so nothing was changed: %s%s"
                            .formatted(
                                    flaws.size(),
                                    files.size(),
                                    String.join("; ", flaws.subList(0, Math.min(FLAWS_TOLD, flaws.size()))),
                                    flaws.size() > FLAWS_TOLD ? " and others" : ""),
                    new IllegalStateException("landing is not whole"));
        }
    }
}
