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

    private static final String SHUFFLE_PARTITIONS = "spark.sql.shuffle.partitions";

    /** Spark's own 200 would make a small refresh wait for empty tasks; adaptive execution merges what is still too many. */
    private static final int PARTITIONS_PER_CORE = 4;

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
        try (SparkSession spark = session(SparkSession.builder())) {
            Summary summary = run(spark, arguments, System.getenv(), new Progress(System.out, Refresh.STEPS));
            System.out.println(summary.toJson());
        }
    }

    /** Runs a refresh in a session that {@link #session} has set up. */
    static Summary run(SparkSession spark, Arguments arguments, Map<String, String> environment, Progress progress)
            throws SQLException {
        var hadoop = spark.sparkContext().hadoopConfiguration();
        Lake lake = new Lake(spark, hadoop, arguments.received(), arguments.runFolder());
        @Nullable String url = arguments.databaseUrl();
        PublishedTables published =
                url == null ? null : new PublishedTables(spark, url, environment, arguments.runId());
        return new Refresh(spark, lake, published, progress, Clock.systemUTC()).run(arguments.asOf());
    }

    /** Settings that the results depend on are made here; those of speed can be overridden when submitting. */
    static SparkSession session(SparkSession.Builder builder) {
        SparkSession spark = builder.appName("lgcdt refresh")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.datetime.java8API.enabled", true)
                // Else keeping the four largest of more than 128 markets would sort all suppliers first.
                .config("spark.sql.objectHashAggregate.sortBased.fallbackThreshold", 100_000)
                .getOrCreate();
        if (!spark.sparkContext().getConf().contains(SHUFFLE_PARTITIONS)) {
            spark.conf()
                    .set(
                            SHUFFLE_PARTITIONS,
                            PARTITIONS_PER_CORE * spark.sparkContext().defaultParallelism());
        }
        return spark;
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
