package uk.lgcdt.infra.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The mark that readers leave in the lake's folder of a run, so that it is not removed from under them. */
public final class OpenedRuns {

    private static final Logger LOG = LoggerFactory.getLogger(OpenedRuns.class);
    private static final String MARK = "opened";
    private static final Duration ENOUGH = Duration.ofDays(1);

    private OpenedRuns() {}

    /** Whether somebody has opened the run since that moment. */
    public static boolean since(Path run, Instant moment) {
        try {
            return Files.exists(run.resolve(MARK))
                    && Files.getLastModifiedTime(run.resolve(MARK)).toInstant().isAfter(moment);
        } catch (IOException cause) {
            LOG.warn("It cannot be told whether {} is read; it counts as read", run, cause);
            return true;
        }
    }

    /** Marks a run's folder, once a day; where it may not be written to, nobody removes it either. */
    public static void mark(Path run, Instant now) {
        if (!Files.isDirectory(run) || since(run, now.minus(ENOUGH))) {
            return;
        }
        try {
            Path mark = run.resolve(MARK);
            if (!Files.exists(mark)) {
                Files.createFile(mark);
            }
            Files.setLastModifiedTime(mark, FileTime.from(now));
        } catch (IOException cause) {
            LOG.debug("{} cannot be marked as opened", run, cause);
        }
    }
}
