package uk.lgcdt.batch.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.analytics.compile.JsonFormatException;
import uk.lgcdt.analytics.compile.JsonObject;
import uk.lgcdt.analytics.compile.MergeOptions;
import uk.lgcdt.analytics.compile.MergeWarning;
import uk.lgcdt.analytics.compile.ProcessMerge;
import uk.lgcdt.batch.landing.Archive;
import uk.lgcdt.batch.landing.ArchiveLimits;
import uk.lgcdt.batch.landing.Content;
import uk.lgcdt.batch.landing.GivenFile;
import uk.lgcdt.batch.landing.GivenPaths;
import uk.lgcdt.batch.landing.PublishedText;
import uk.lgcdt.batch.landing.RefusedFileException;
import uk.lgcdt.batch.notice.ReceivedRelease;
import uk.lgcdt.batch.notice.ReleaseHandler;
import uk.lgcdt.batch.notice.ReleaseReader;

/** Reads releases from files in any accepted shape and merges those of each process. */
public final class Compilation {

    /** Of these the merge itself speaks, and more exactly. */
    private static final Set<String> TOLD_BY_MERGE = Set.of("MissingDate", "InvalidDate");

    private final MergeOptions options;
    private final CompileReport report;

    public Compilation(MergeOptions options, CompileReport report) {
        this.options = options;
        this.report = report;
    }

    /** Merged releases are reported in the order in which their processes first appear in the files. */
    public void compile(List<Path> paths) throws IOException {
        compile(paths, Map.of());
    }

    /** @param names what to call those of the paths that people do not know by their paths */
    public void compile(List<Path> paths, Map<Path, String> names) throws IOException {
        try (SetAsideReleases releases = SetAsideReleases.create()) {
            for (Path given : paths) {
                for (GivenFile file : GivenPaths.of(List.of(given)).files()) {
                    read(names.getOrDefault(given, asGiven(given, file.path())), file, releases);
                }
            }
            releases.forEachProcess(this::merge);
        }
    }

    /** A file below a given folder is named as if it had been given itself. */
    private static String asGiven(Path given, Path file) {
        Path below = given.toAbsolutePath().normalize().relativize(file);
        return below.toString().isEmpty()
                ? given.toString()
                : given.resolve(below).toString();
    }

    private void read(String name, GivenFile file, SetAsideReleases releases) throws IOException {
        if (file.flaw() != null) {
            report.reject(name + ": " + file.flaw());
            return;
        }
        try (Archive archive = Archive.open(file.path(), ArchiveLimits.DEFAULT)) {
            for (Content content : archive.contents()) {
                read(content.entry().isEmpty() ? name : name + ", " + content.entry(), content, releases);
            }
        } catch (RefusedFileException refused) {
            report.reject(name + ": " + refused.reason());
        }
    }

    private void read(String name, Content content, SetAsideReleases releases) {
        try {
            new ReleaseReader(ReleaseReader.LARGEST_RELEASE, new SettingAside(name, releases))
                    .read(PublishedText.of(content));
        } catch (RefusedFileException refused) {
            report.reject(
                    refused.position().equals(RefusedFileException.WHOLE_FILE)
                            ? name + ": " + refused.reason()
                            : name + ", " + refused.position() + ": " + refused.reason());
        } catch (IOException damaged) {
            report.reject(name + ": It is damaged (" + damaged.getMessage() + ")");
        }
    }

    private void merge(String ocid, Iterable<String> releases) {
        ProcessMerge merge = new ProcessMerge(ocid, options, this::tell);
        for (String release : releases) {
            try {
                merge.add(JsonObject.parse(release));
            } catch (JsonFormatException flaw) {
                report.reject(ocid + ": " + flaw.getMessage());
            }
        }
        report.merged(merge.result().toString());
    }

    private void tell(MergeWarning warning) {
        report.warn("%s: %s, %s: %s".formatted(warning.code(), warning.ocid(), warning.path(), warning.message()));
    }

    private final class SettingAside implements ReleaseHandler {

        private final String name;
        private final SetAsideReleases releases;

        SettingAside(String name, SetAsideReleases releases) {
            this.name = name;
            this.releases = releases;
        }

        @Override
        public boolean needsId() {
            return false;
        }

        @Override
        public void accept(ReceivedRelease release) {
            releases.add(release.key().ocid(), release.date(), release.json());
        }

        @Override
        public void reject(String position, String reason, String excerpt) {
            report.reject("%s, %s: %s".formatted(name, position, reason));
        }

        @Override
        public void warn(String code, String position, @Nullable String ocid, String message) {
            if (!TOLD_BY_MERGE.contains(code)) {
                report.warn("%s: %s, %s: %s".formatted(code, name, position, message));
            }
        }
    }
}
