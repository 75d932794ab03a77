package uk.lgcdt.web.run;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.infra.collect.CollectorState;
import uk.lgcdt.infra.collect.CollectorStateRepository;
import uk.lgcdt.infra.landing.FileStatus;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.infra.landing.LandedFileRepository;
import uk.lgcdt.infra.landing.LoadedPath;
import uk.lgcdt.infra.landing.LoadedPathRepository;
import uk.lgcdt.infra.landing.RejectedRow;
import uk.lgcdt.infra.landing.RejectedRowRepository;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.infra.run.RunRepository;
import uk.lgcdt.infra.run.RunWarning;
import uk.lgcdt.infra.run.RunWarningRepository;

/** What may be asked about runs by those who look after the data. */
@Service
@PreAuthorize("hasAnyRole('" + Role.ANALYST + "', '" + Role.ADMINISTRATOR + "')")
public class DataLoadService {

    private static final int REASONS_SHOWN = 50;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final RunRepository runs;
    private final LoadedPathRepository paths;
    private final RejectedRowRepository rejects;
    private final RunWarningRepository warnings;
    private final LandedFileRepository files;
    private final CollectorStateRepository collectors;
    private final Clock clock;

    DataLoadService(
            RunRepository runs,
            LoadedPathRepository paths,
            RejectedRowRepository rejects,
            RunWarningRepository warnings,
            LandedFileRepository files,
            CollectorStateRepository collectors,
            Clock clock) {
        this.runs = runs;
        this.paths = paths;
        this.rejects = rejects;
        this.warnings = warnings;
        this.files = files;
        this.collectors = collectors;
        this.clock = clock;
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

    /** Counts the run's rejected rows by what was wrong, most frequent first. */
    public List<RejectedRow.Count> countRejectsByReason(long run) {
        return rejects.countByReason(run, REASONS_SHOWN);
    }

    /** Counts the run's warnings by type, most frequent first. */
    public List<RunWarning.Count> countWarnings(long run) {
        return warnings.countByCode(run);
    }

    public List<RunWarning> listWarnings(long run, String code, int offset, int limit) {
        return warnings.list(run, code, offset, limit);
    }

    /** Hands over every warning of the run. */
    public void forEachWarning(long run, Consumer<RunWarning> consumer) {
        warnings.forEach(run, consumer);
    }

    public Optional<LandedFile> findFile(long id) {
        return files.find(id);
    }

    /** Returns the files that these paths led to, by id. */
    Map<Long, LandedFile> findFiles(List<LoadedPath> loaded) {
        List<Long> ids = loaded.stream()
                .flatMap(path -> Optional.ofNullable(path.landedFileId()).stream())
                .distinct()
                .toList();
        return files.listById(ids).stream().collect(Collectors.toMap(LandedFile::id, Function.identity()));
    }

    /** Returns files that wait until somebody says how they are to be read, latest first. */
    public List<LandedFile> listWaiting(int offset, int limit) {
        return files.listByStatus(FileStatus.WAITING, offset, limit);
    }

    public long countWaiting() {
        return files.countByStatus(FileStatus.WAITING);
    }

    /** Returns how far each collector has come. */
    public List<CollectorState> listCollectors() {
        return collectors.list();
    }

    /** Today, where the publishers are. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** Hands over every rejected row of the run. */
    public void forEachReject(long run, Consumer<RejectedRow> consumer) {
        rejects.forEach(run, consumer);
    }
}
