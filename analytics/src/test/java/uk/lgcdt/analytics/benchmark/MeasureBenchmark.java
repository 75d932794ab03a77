package uk.lgcdt.analytics.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import uk.lgcdt.analytics.refresh.RefreshSession;

/**
 * Times the concentration and SME measures in Spark beside the same query in DuckDB, on the same Parquet files, and
 * compares the results row by row.
 *
 * <p>{@code ./lgcdt bench measures}; arguments: number of award lines, warm runs, threads, folder for the files.
 */
public final class MeasureBenchmark {

    private MeasureBenchmark() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        long lines = arguments.length > 0 ? Long.parseLong(arguments[0]) : 5_000_000;
        int warmRuns = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        int threads = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
        Path folder = arguments.length > 3 ? Path.of(arguments[3]) : Path.of("target/benchmark");
        Path files = folder.resolve("award_lines_" + lines);

        try (SparkSession spark = session(threads);
                DuckDbMeasures duckDb = new DuckDbMeasures(files, threads)) {
            if (!Files.exists(files.resolve("_SUCCESS"))) {
                say("Generating %,d award lines", lines);
                GeneratedAwardLines.write(spark, lines, files);
            }
            say(
                    "%,d award lines in Parquet, %.0f MB; %d threads, heap %,d MB, Java %s, Spark %s, DuckDB %s",
                    lines,
                    size(files) / 1e6,
                    threads,
                    Runtime.getRuntime().maxMemory() >> 20,
                    Runtime.version(),
                    spark.version(),
                    duckDb.version());

            SparkMeasures sparkMeasures = new SparkMeasures(spark, files);
            List<Double> sparkSeconds = new ArrayList<>();
            List<Double> duckDbSeconds = new ArrayList<>();
            List<String> fromSpark = List.of();
            List<String> fromDuckDb = List.of();
            for (int run = 0; run <= warmRuns; run++) {
                long start = System.nanoTime();
                long startCpu = cpuNanos();
                fromSpark = sparkMeasures.rows();
                long between = System.nanoTime();
                long betweenCpu = cpuNanos();
                fromDuckDb = duckDb.rows();
                long end = System.nanoTime();
                long endCpu = cpuNanos();
                sparkSeconds.add((between - start) / 1e9);
                duckDbSeconds.add((end - between) / 1e9);
                say(
                        "%s run: Spark %.2f s (processor %.2f s), DuckDB %.2f s (processor %.2f s)",
                        run == 0 ? "cold" : "warm",
                        sparkSeconds.get(run),
                        (betweenCpu - startCpu) / 1e9,
                        duckDbSeconds.get(run),
                        (endCpu - betweenCpu) / 1e9);
            }
            double ratio = median(sparkSeconds) / median(duckDbSeconds);
            say(
                    "warm median: Spark %.2f s, DuckDB %.2f s, ratio %.2f",
                    median(sparkSeconds), median(duckDbSeconds), ratio);
            if (!fromSpark.equals(fromDuckDb)) {
                say("DIFFERENT: Spark %d rows, DuckDB %d rows", fromSpark.size(), fromDuckDb.size());
                for (int i = 0; i < Math.min(fromSpark.size(), fromDuckDb.size()); i++) {
                    if (!fromSpark.get(i).equals(fromDuckDb.get(i))) {
                        say("first: %s%n   and: %s", fromSpark.get(i), fromDuckDb.get(i));
                        break;
                    }
                }
                System.exit(1);
            }
            say("equal: all %d rows, every digit", fromSpark.size());
        }
    }

    static SparkSession session(int threads) {
        SparkSession spark = RefreshSession.of(SparkSession.builder()
                .master("local[" + threads + "]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1"));
        spark.sparkContext().setLogLevel("WARN");
        return spark;
    }

    /** Of all threads of this process; unlike the clock it does not count what else the machine is doing. */
    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Of the warm runs, which follow the cold one. */
    private static double median(List<Double> seconds) {
        List<Double> warm = new ArrayList<>(seconds.subList(1, seconds.size()));
        Collections.sort(warm);
        return warm.get(warm.size() / 2);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void say(String format, Object... values) {
        System.out.println("BENCH " + String.format(Locale.ROOT, format, values));
    }
}
