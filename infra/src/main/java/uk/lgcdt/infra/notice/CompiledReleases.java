package uk.lgcdt.infra.notice;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.zip.CRC32;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.infra.runtime.CompressedLines;
import uk.lgcdt.infra.runtime.Lake;
import uk.lgcdt.infra.runtime.OpenedRuns;

/**
 * Finds the compiled release of a process as a run has written it beside its Parquet tables: as compressed JSON lines in
 * folders by the ocid's checksum, so that one folder is read and no engine is needed.
 */
@Component
public class CompiledReleases {

    /** The table's folder in that of the run. */
    public static final String TABLE = "compiled_releases";

    /** Name of the folders within, which Spark writes as {@code part=17}. */
    public static final String PART = "part";

    /** CRC-32 of the ocid's UTF-8 bytes modulo this number is its part. */
    public static final int PARTS = 128;

    /** What stands between the ocid and the release; quotes within an ocid are escaped. */
    public static final String BEFORE_RELEASE = ",\"compiled\":";

    private final Lake lake;
    private final Clock clock;

    CompiledReleases(Lake lake, Clock clock) {
        this.lake = lake;
        this.clock = clock;
    }

    /** Returns the process's compiled release as JSON on one line; empty where the run has no such process. */
    public Optional<String> find(RunId run, Ocid ocid) {
        OpenedRuns.mark(lake.of(run), clock.instant());
        Path folder = lake.of(run).resolve(TABLE).resolve(PART + "=" + partOf(ocid));
        String start = "{\"ocid\":" + JsonMapper.shared().writeValueAsString(ocid.value()) + BEFORE_RELEASE;
        return CompressedLines.find(folder, start).map(line -> line.substring(start.length(), line.length() - 1));
    }

    private static long partOf(Ocid ocid) {
        CRC32 checksum = new CRC32();
        checksum.update(ocid.value().getBytes(StandardCharsets.UTF_8));
        return checksum.getValue() % PARTS;
    }
}
