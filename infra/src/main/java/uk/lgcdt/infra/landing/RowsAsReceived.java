package uk.lgcdt.infra.landing;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.infra.runtime.CompressedLines;
import uk.lgcdt.infra.runtime.Home;

/**
 * Finds a row of a landed file again, as it was kept for Spark: a release byte for byte as published, a payment with the
 * columns that were recognised. The file's parts are read from the beginning, so that it costs nothing until it is asked.
 */
@Component
public class RowsAsReceived {

    private static final String RELEASE = ",\"release\":";

    private final Path received;

    RowsAsReceived(Home home) {
        received = home.lake().resolve("received");
    }

    /** Returns the row at that position as JSON; empty where the file has none, or its rows are not kept as such. */
    public Optional<String> find(LandedFile file, String position) {
        Path folder =
                received.resolve(file.kind().name().toLowerCase(Locale.ROOT)).resolve(file.sha256());
        String start = "{\"landed\":%d,\"position\":%s,"
                .formatted(file.id(), JsonMapper.shared().writeValueAsString(position));
        return CompressedLines.find(folder, start).map(RowsAsReceived::withoutEnvelope);
    }

    /** What load wrote around a release is taken off, so that what is left is what was published. */
    private static String withoutEnvelope(String line) {
        int release = line.indexOf(RELEASE);
        return release < 0 ? line : line.substring(release + RELEASE.length(), line.length() - 1);
    }
}
