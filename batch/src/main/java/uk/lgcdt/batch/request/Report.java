package uk.lgcdt.batch.request;

import uk.lgcdt.batch.landing.GivenFile;
import uk.lgcdt.batch.landing.LoadReport;
import uk.lgcdt.infra.landing.LoadCounts;
import uk.lgcdt.infra.landing.LoadedPath;
import uk.lgcdt.infra.run.Run;

/** Tells of a load as the progress of a request. */
class Report implements LoadReport {

    private final WorkProgress progress;
    private final int done;
    private final int files;
    private LoadCounts counts;

    /**
     * @param done how many of the request's files were loaded before
     * @param files how many it has
     * @param before rows of those that were loaded before
     */
    Report(WorkProgress progress, int done, int files, LoadCounts before) {
        this.progress = progress;
        this.done = done;
        this.files = files;
        this.counts = before;
    }

    @Override
    public void started(Run run) {
        progress.run(run.id());
    }

    @Override
    public void begun(int ordinal, GivenFile file) {
        progress.step(done + ordinal, files);
        progress.say(file.name());
    }

    @Override
    public void counted(LoadCounts ofFile) {
        progress.counts(counts.plus(ofFile));
    }

    @Override
    public void loaded(LoadedPath path) {
        counts = counts.plus(path.counts());
        progress.counts(counts);
    }

    @Override
    public void check() {
        progress.check();
    }
}
