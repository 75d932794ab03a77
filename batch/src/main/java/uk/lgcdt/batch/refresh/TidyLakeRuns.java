package uk.lgcdt.batch.refresh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lgcdt.batch.run.Tidying;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.infra.run.RunKind;
import uk.lgcdt.infra.run.RunRepository;
import uk.lgcdt.infra.run.RunStatus;
import uk.lgcdt.infra.runtime.OpenedRuns;

/**
 * Removes lake folders of refreshes that nobody will read: those that failed and can no longer be continued, and those
 * older than as many as are kept. What is published, what was begun last and what somebody opened of late stays, as does
 * a folder that the ledger does not know.
 */
@Component
class TidyLakeRuns implements Tidying {

    /** After so long nobody is reading a run any more who opened it then. */
    private static final Duration OF_LATE = Duration.ofDays(30);

    private static final String LEAVING = ".leaving";

    private final SparkSettings settings;
    private final RunRepository runs;
    private final Clock clock;

    TidyLakeRuns(SparkSettings settings, RunRepository runs, Clock clock) {
        this.settings = settings;
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public void tidy() {
        Path folder = settings.lake().resolve("runs");
        if (!Files.isDirectory(folder)) {
            return;
        }
        Set<String> leaving = leaving();
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path run : inside.sorted().toList()) {
                String name = run.getFileName().toString();
                if (name.endsWith(LEAVING)) {
                    delete(run);
                } else if (leaving.contains(name) && !isOpened(run)) {
                    remove(run);
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** By name; none of what a reader or the next refresh may still want. */
    private Set<String> leaving() {
        List<Run> completed = Stream.of(RunStatus.COMPLETED, RunStatus.COMPLETED_WITH_REJECTS)
                .flatMap(status -> runs.listByStatus(RunKind.REFRESH, status).stream())
                .sorted(Comparator.comparingLong(Run::id).reversed())
                .skip(settings.lakeRuns())
                .toList();
        Set<Long> ids = new HashSet<>();
        completed.forEach(run -> ids.add(run.id()));
        Stream.of(RunStatus.FAILED, RunStatus.STOPPED)
                .flatMap(status -> runs.listByStatus(RunKind.REFRESH, status).stream())
                .forEach(run -> ids.add(run.id()));
        runs.findPublished().ifPresent(run -> ids.remove(run.id()));
        runs.findLatest(RunKind.REFRESH).ifPresent(run -> ids.remove(run.id()));
        Set<String> names = new HashSet<>();
        ids.forEach(id -> names.add(Long.toString(id)));
        return names;
    }

    private boolean isOpened(Path run) {
        return OpenedRuns.since(run, clock.instant().minus(OF_LATE));
    }

    /** Moved away first: a reader finds all of it or nothing, and who came just before keeps it. */
    private void remove(Path run) throws IOException {
        Path aside = run.resolveSibling(run.getFileName() + LEAVING);
        Files.move(run, aside);
        if (isOpened(aside)) {
            Files.move(aside, run);
        } else {
            delete(aside);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
