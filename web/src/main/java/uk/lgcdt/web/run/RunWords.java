package uk.lgcdt.web.run;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.landing.FileKind;
import uk.lgcdt.infra.landing.FileStatus;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.infra.run.Run;

/** Keys and figures of runs as the pages write them. */
final class RunWords {

    private RunWords() {}

    static String kindKey(Run run) {
        return "runs.kind." + run.kind().name().toLowerCase(Locale.ROOT);
    }

    static String kindKey(LandedFile file) {
        return "runs.file.kind." + file.kind().name().toLowerCase(Locale.ROOT);
    }

    static String statusKey(LandedFile file) {
        return "runs.file.status." + file.status().name().toLowerCase(Locale.ROOT);
    }

    static String statusKey(Run run) {
        return "runs.status." + run.status().name().toLowerCase(Locale.ROOT);
    }

    /** Whether a person may say which of its columns holds what. */
    static boolean isMapped(LandedFile file) {
        return file.kind() == FileKind.SPEND
                && (file.status() == FileStatus.WAITING || file.status() == FileStatus.LOADED);
    }

    /** Where that is said. */
    static String mapping(LandedFile file) {
        return "data-loads/files/" + file.id() + "/layout";
    }

    /** The time it took in minutes and seconds; null while it runs. */
    static @Nullable String duration(Run run) {
        if (run.endedAt() == null) {
            return null;
        }
        Duration took = Duration.between(run.startedAt(), run.endedAt());
        return took.toMinutes() == 0
                ? took.toSeconds() + " s"
                : took.toMinutes() + " min " + took.toSecondsPart() + " s";
    }
}
