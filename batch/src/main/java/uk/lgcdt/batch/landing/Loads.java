package uk.lgcdt.batch.landing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.batch.run.CodeVersion;
import uk.lgcdt.batch.run.RunExecution;
import uk.lgcdt.batch.run.StoppedException;
import uk.lgcdt.batch.run.WriterTurn;
import uk.lgcdt.infra.landing.LoadedPathRepository;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.infra.run.RunKind;
import uk.lgcdt.infra.run.RunRepository;
import uk.lgcdt.infra.run.WriterLock;

/** Loads what is asked for, as a run in the ledger. */
@Service
public class Loads {

    private static final int PATHS_IN_LEDGER = 20;

    private final LoadJob job;
    private final RunRepository runs;
    private final LoadedPathRepository paths;
    private final RunExecution execution;
    private final WriterTurn turn;
    private final CodeVersion codeVersion;

    Loads(
            LoadJob job,
            RunRepository runs,
            LoadedPathRepository paths,
            RunExecution execution,
            WriterTurn turn,
            CodeVersion codeVersion) {
        this.job = job;
        this.runs = runs;
        this.paths = paths;
        this.execution = execution;
        this.turn = turn;
        this.codeVersion = codeVersion;
    }

    /**
     * Loads the files in their order; what is wrong with one does not hold up the others.
     *
     * @throws uk.lgcdt.batch.run.FailedRunException when a server or the disk failed
     * @throws StoppedException when the report's check said so; files loaded by then stay
     */
    public Run load(LoadRequest request, LoadReport report) {
        try (WriterLock.Held held = turn.await(report::check)) {
            Run run = runs.start(RunKind.LOAD, parametersOf(request), codeVersion.get());
            report.started(run);
            try {
                execution.of(job.of(run, request, report), run, Map.of());
            } catch (StoppedException stopped) {
                runs.stop(run.id(), paths.countsOf(run.id()).asRows(), stopped.reason());
                throw stopped;
            }
            runs.complete(run.id(), paths.countsOf(run.id()).asRows(), null);
            return runs.find(run.id()).orElseThrow();
        }
    }

    private static String parametersOf(LoadRequest request) {
        List<String> first = request.files().stream()
                .limit(PATHS_IN_LEDGER)
                .map(GivenFile::name)
                .toList();
        return JsonMapper.shared()
                .writeValueAsString(new Parameters(
                        request.source(), request.buyerCode(), request.files().size(), first));
    }

    /** What the ledger says of a load; its files are listed one by one beside it. */
    private record Parameters(String source, @Nullable String buyer, int files, List<String> firstFiles) {}
}
