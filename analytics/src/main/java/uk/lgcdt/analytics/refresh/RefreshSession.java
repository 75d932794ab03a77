package uk.lgcdt.analytics.refresh;

import org.apache.spark.sql.SparkSession;

/** How Spark is set up for a refresh, on whatever master. */
public final class RefreshSession {

    private static final String SHUFFLE_PARTITIONS = "spark.sql.shuffle.partitions";

    /** Spark's own 200 would make a small refresh wait for empty tasks; adaptive execution merges what is still too many. */
    private static final int PARTITIONS_PER_CORE = 4;

    private RefreshSession() {}

    /** Makes the settings that results or speed depend on; the number of shuffle partitions only where none is given. */
    public static SparkSession of(SparkSession.Builder builder) {
        SparkSession spark = builder.appName("lgcdt refresh")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.datetime.java8API.enabled", true)
                // Else keeping the four largest of more than 128 markets would sort all suppliers first.
                .config("spark.sql.objectHashAggregate.sortBased.fallbackThreshold", 100_000)
                // A small map before the large one only costs where most groups are new, as suppliers of markets are.
                .config("spark.sql.codegen.aggregate.map.twolevel.enabled", false)
                .getOrCreate();
        if (!spark.sparkContext().getConf().contains(SHUFFLE_PARTITIONS)) {
            spark.conf()
                    .set(
                            SHUFFLE_PARTITIONS,
                            PARTITIONS_PER_CORE * spark.sparkContext().defaultParallelism());
        }
        return spark;
    }
}
