package uk.lgcdt.batch.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.batch.landing.FileLoad;
import uk.lgcdt.batch.landing.GivenPaths;
import uk.lgcdt.batch.landing.LoadRequest;
import uk.lgcdt.batch.landing.Loads;
import uk.lgcdt.infra.landing.FileStatus;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.infra.landing.LandedFileRepository;
import uk.lgcdt.infra.landing.LoadCounts;
import uk.lgcdt.infra.landing.LoadedPath;
import uk.lgcdt.infra.landing.RejectedRow;
import uk.lgcdt.infra.landing.RejectedRowRepository;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.infra.run.RunStatus;
import uk.lgcdt.infra.run.RunWarning;
import uk.lgcdt.infra.run.RunWarningRepository;

/** Loads files and tells the terminal what became of each. */
final class Loading {

    private static final int REJECTS_TOLD = 50;
    private static final int FILES_A_NOTICE = 50;

    private final Platform platform;
    private final Console console;
    private final boolean eachFile;

    /** @param eachFile whether to print a line for each file, or only how far the load is */
    Loading(Platform platform, Console console, boolean eachFile) {
        this.platform = platform;
        this.console = console;
        this.eachFile = eachFile;
    }

    /** Returns the exit status. */
    int load(List<Path> paths, @Nullable String buyerCode, String source) {
        GivenPaths given = GivenPaths.of(paths);
        Total total = new Total();
        Run run = platform.get(Loads.class).load(new LoadRequest(given.files(), buyerCode, source), path -> {
            total.add(path);
            if (waits(path)) {
                total.waiting++;
                console.complain("%s waits: %s (confirm its columns on the page Data loads)"
                        .formatted(path.path(), path.message()));
            }
            tell(path, total.files, given.files().size());
        });
        tellRejects(run);
        total.waiting += tellWaitingContents(run);
        console.print("%d files: %s%s%s (run %d)"
                .formatted(
                        total.files,
                        countsOf(total.counts),
                        total.waiting == 0 ? "" : ", %,d wait".formatted(total.waiting),
                        given.skipped() == 0 ? "" : "; " + given.skipped() + " companion files passed over",
                        run.id()));
        return run.status() == RunStatus.COMPLETED_WITH_REJECTS || total.waiting > 0
                ? ExitStatus.DONE_WITH_REJECTS
                : ExitStatus.DONE;
    }

    private void tell(LoadedPath path, int done, int files) {
        if (eachFile) {
            console.print(path.path() + ": " + countsOf(path.counts()));
        } else if (done % FILES_A_NOTICE == 0 || done == files) {
            console.progress("Loading: %,d of %,d files".formatted(done, files));
        }
    }

    private static String countsOf(LoadCounts counts) {
        return "%,d loaded, %,d repeated, %,d rejected"
                .formatted(counts.loaded(), counts.repeated(), counts.rejected());
    }

    private void tellRejects(Run run) {
        RejectedRowRepository rejectedRows = platform.get(RejectedRowRepository.class);
        for (RejectedRow row : rejectedRows.listByRun(run.id(), 0, REJECTS_TOLD)) {
            console.complain("%s, %s: %s".formatted(row.path(), row.position(), row.reason()));
        }
        long untold = rejectedRows.countByRun(run.id()) - REJECTS_TOLD;
        if (untold > 0) {
            console.complain("%,d more were rejected; the page on data loads has them all".formatted(untold));
        }
    }

    private boolean waits(LoadedPath path) {
        return path.landedFileId() != null
                && path.message() != null
                && platform.get(LandedFileRepository.class)
                        .find(path.landedFileId())
                        .filter(file -> file.status() == FileStatus.WAITING)
                        .isPresent();
    }

    /** Of archives that are loaded but for these; returns how many were told. */
    private int tellWaitingContents(Run run) {
        int told = 0;
        for (RunWarning warning :
                platform.get(RunWarningRepository.class).list(run.id(), FileLoad.CONTENT_WAITS, 0, REJECTS_TOLD)) {
            Optional<LandedFile> archive = Optional.ofNullable(warning.landedFileId())
                    .flatMap(platform.get(LandedFileRepository.class)::find)
                    .filter(file -> file.status() == FileStatus.LOADED);
            if (archive.isPresent()) {
                told++;
                console.complain("%s, %s waits: %s"
                        .formatted(archive.get().originalPath(), warning.position(), warning.message()));
            }
        }
        return told;
    }

    private static final class Total {

        private int files;
        private int waiting;
        private LoadCounts counts = LoadCounts.NONE;

        void add(LoadedPath path) {
            files++;
            counts = counts.plus(path.counts());
        }
    }
}
