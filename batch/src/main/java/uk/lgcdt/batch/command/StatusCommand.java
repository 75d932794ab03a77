package uk.lgcdt.batch.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.lgcdt.infra.landing.FileKind;
import uk.lgcdt.infra.landing.FileStatus;
import uk.lgcdt.infra.landing.LandedFileRepository;
import uk.lgcdt.infra.landing.LandedReleaseRepository;
import uk.lgcdt.infra.reference.ReferenceVersion;
import uk.lgcdt.infra.reference.ReferenceVersions;
import uk.lgcdt.infra.run.RowCounts;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.infra.run.RunReferenceRepository;
import uk.lgcdt.infra.run.RunRepository;

@Command(name = "status", description = "Says what is loaded, which run is published, and what ran last.")
public final class StatusCommand implements Callable<Integer> {

    private static final int RUNS_TOLD = 10;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private HomeOption home;

    @Override
    public Integer call() {
        Console console = Console.of(spec);
        console.print("Home: " + home.home().root());
        try (Platform platform = Platform.start(home.home(), "status", console)) {
            tellLoaded(platform, console);
            new CollectorStatus(platform, console).tell();
            tellRuns(platform.get(RunRepository.class), console);
            tellReference(platform, console);
            return ExitStatus.DONE;
        }
    }

    private static void tellLoaded(Platform platform, Console console) {
        LandedFileRepository files = platform.get(LandedFileRepository.class);
        console.print("Loaded: %,d files of releases (%,d releases), %,d of payments, %,d of assessments"
                .formatted(
                        files.count(FileKind.RELEASES, FileStatus.LOADED),
                        platform.get(LandedReleaseRepository.class).count(),
                        files.count(FileKind.SPEND, FileStatus.LOADED),
                        files.count(FileKind.ASSESSMENTS, FileStatus.LOADED)));
        console.print("Waiting for a person: %,d files".formatted(files.countByStatus(FileStatus.WAITING)));
        console.print("Refused: %,d files".formatted(files.countByStatus(FileStatus.REFUSED)));
    }

    private static void tellRuns(RunRepository runs, Console console) {
        console.print(runs.findPublished()
                .map(run -> "Published: run " + run.id() + ", data up to "
                        + (run.dataCutOff() == null ? "unknown" : run.dataCutOff()))
                .orElse("Published: nothing yet"));
        for (Run run : runs.listLatest(0, RUNS_TOLD)) {
            console.print(lineOf(run));
        }
    }

    /** The editions that the published figures were made with; those of the program where nothing is published. */
    private static void tellReference(Platform platform, Console console) {
        List<ReferenceVersion> editions = platform.get(RunRepository.class)
                .findPublished()
                .map(run -> platform.get(RunReferenceRepository.class).list(new RunId(run.id())))
                .filter(kept -> !kept.isEmpty())
                .orElseGet(ReferenceVersions::list);
        for (ReferenceVersion edition : editions) {
            console.print("Reference %s: %s, as of %s, %,d rows, %s"
                    .formatted(edition.name(), edition.version(), edition.asOf(), edition.rows(), edition.licence()));
        }
    }

    private static String lineOf(Run run) {
        RowCounts rows = run.rows();
        String counts = rows == null
                ? ""
                : ", %,d in, %,d out, %,d repeated, %,d rejected"
                        .formatted(rows.in(), rows.out(), rows.repeated(), rows.rejected());
        return "Run %d: %s %s, started %s%s%s"
                .formatted(
                        run.id(),
                        Words.of(run.kind()),
                        Words.of(run.status()),
                        run.startedAt(),
                        counts,
                        run.failure() == null ? "" : " (" + run.failure() + ")");
    }
}
