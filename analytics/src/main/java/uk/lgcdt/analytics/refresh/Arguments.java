package uk.lgcdt.analytics.refresh;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a refresh is told.
 *
 * @param runId the run that the figures belong to
 * @param received the folder of received data, with {@code releases} and {@code spend} in it
 * @param lake the folder under which the run's tables are written
 * @param databaseUrl where the figures are published; null to write the lake's tables only
 * @param asOf the day that "current" and "in the future" refer to; null for the data's cut-off date
 */
record Arguments(
        long runId,
        String received,
        String lake,
        @Nullable String databaseUrl,
        @Nullable LocalDate asOf) {

    static final String USAGE =
            "Usage: --run-id N --received DIR --lake DIR [--database-url JDBC_URL] [--as-of YYYY-MM-DD]";

    static Arguments of(String... words) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            options.put(words[i], words[i + 1]);
        }
        String asOf = options.get("--as-of");
        return new Arguments(
                Long.parseLong(required(options, "--run-id")),
                required(options, "--received"),
                required(options, "--lake"),
                options.get("--database-url"),
                asOf == null ? null : LocalDate.parse(asOf));
    }

    /** Where this run's tables are. */
    String runFolder() {
        return lake + "/runs/" + runId;
    }

    private static String required(Map<String, String> options, String name) {
        String value = options.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing. " + USAGE);
        }
        return value;
    }
}
