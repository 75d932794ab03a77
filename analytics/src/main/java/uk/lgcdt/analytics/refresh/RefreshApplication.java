package uk.lgcdt.analytics.refresh;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * The Spark application behind {@code ./lgcdt refresh}; started by the batch jobs through {@code SparkSubmit}, on
 * whatever master they name.
 *
 * <p>A run that was killed is repeated by starting it again with the same run id.
 */
public final class RefreshApplication {

    private RefreshApplication() {}

    public static void main(String[] words) throws IOException, SQLException {
        Arguments arguments;
        try {
            arguments = Arguments.of(words);
        } catch (RuntimeException misused) {
            System.err.println("refresh: " + misused.getMessage());
            System.exit(2);
            return;
        }
        exitWithParent(System.in);
        try (SparkSession spark = RefreshSession.of(SparkSession.builder())) {
            run(spark, arguments, System.getenv(), new Progress(System.out, Refresh.STEPS));
        }
    }

    /** Runs a refresh in a session that {@link RefreshSession} has set up. */
    static Summary run(SparkSession spark, Arguments arguments, Map<String, String> environment, Progress progress)
            throws SQLException {
        var hadoop = spark.sparkContext().hadoopConfiguration();
        Lake lake = new Lake(spark, hadoop, arguments.received(), arguments.runFolder());
        @Nullable String url = arguments.databaseUrl();
        PublishedTables published =
                url == null ? null : new PublishedTables(spark, url, environment, arguments.runId());
        return new Refresh(spark, lake, published, progress, Clock.systemUTC()).run(arguments.asOf());
    }

    /** The parent holds our standard input; when it dies, the operating system closes it. */
    private static void exitWithParent(InputStream fromParent) {
        Thread watchdog = new Thread(
                () -> {
                    try {
                        while (fromParent.read() >= 0) {
                            // The parent says nothing; only the end matters.
                        }
                    } catch (IOException closed) {
                        // As good as the end.
                    }
                    Runtime.getRuntime().halt(3);
                },
                "parent watchdog");
        watchdog.setDaemon(true);
        watchdog.start();
    }
}
