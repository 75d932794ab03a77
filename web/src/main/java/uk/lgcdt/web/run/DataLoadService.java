package uk.lgcdt.web.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.infra.landing.LoadedPath;
import uk.lgcdt.infra.landing.LoadedPathRepository;
import uk.lgcdt.infra.landing.RejectedRow;
import uk.lgcdt.infra.landing.RejectedRowRepository;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.infra.run.RunRepository;

/** What may be asked about runs by those who look after the data. */
@Service
@PreAuthorize("hasAnyRole('" + Role.ANALYST + "', '" + Role.ADMINISTRATOR + "')")
public class DataLoadService {

    private final RunRepository runs;
    private final LoadedPathRepository paths;
    private final RejectedRowRepository rejects;

    DataLoadService(RunRepository runs, LoadedPathRepository paths, RejectedRowRepository rejects) {
        this.runs = runs;
        this.paths = paths;
        this.rejects = rejects;
    }

    /** Returns runs of both kinds, latest first. */
    public List<Run> list(int offset, int limit) {
        return runs.listLatest(offset, limit);
    }

    public long count() {
        return runs.count();
    }

    public Optional<Run> find(long id) {
        return runs.find(id);
    }

    public boolean isPublished(Run run) {
        return runs.findPublished()
                .filter(published -> published.id() == run.id())
                .isPresent();
    }

    /** Returns what the run did with each file, in order. */
    public List<LoadedPath> listFiles(long run) {
        return paths.listByRun(run);
    }

    public List<RejectedRow> listRejects(long run, int offset, int limit) {
        return rejects.listByRun(run, offset, limit);
    }

    public long countRejects(long run) {
        return rejects.countByRun(run);
    }

    /** Hands over every rejected row of the run. */
    public void forEachReject(long run, Consumer<RejectedRow> consumer) {
        rejects.forEach(run, consumer);
    }
}
