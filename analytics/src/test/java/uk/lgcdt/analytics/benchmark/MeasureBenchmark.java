package uk.lgcdt.analytics.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;
import uk.lgcdt.analytics.benchmark.MeasureOptions.Size;
import uk.lgcdt.analytics.benchmark.StepTimes.Time;
import uk.lgcdt.analytics.refresh.RefreshSession;

/**
 * Times all measures over award lines and spend lines in one Spark application, with its memory, beside those that DuckDB
 * can do on the same Parquet files, and compares the results row by row; for several sizes, how time grows with them.
 *
 * <p>{@code ./lgcdt bench measures}; arguments: {@link MeasureOptions}.
 */
public final class MeasureBenchmark {

    private final MeasureOptions options;

    private MeasureBenchmark(MeasureOptions options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        MeasureOptions options;
        try {
            options = MeasureOptions.read(arguments, Path.of(System.getProperty("lgcdt.from", "")));
        } catch (IllegalArgumentException wrong) {
            System.err.println("lgcdt: " + wrong.getMessage());
            System.exit(2);
            return;
        }
        boolean equal;
        try (SparkSession spark = session(options.threads())) {
            equal = new MeasureBenchmark(options).run(spark);
        }
        if (!equal) {
            System.exit(1);
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

    /** One size as Spark measured it. */
    private record Measured(GeneratedTables tables, Path results, StepTimes times, PeakMemory memory) {}

    /** Spark first, so that its memory is not DuckDB's. */
    private boolean run(SparkSession spark) throws IOException, SQLException {
        long heap = Runtime.getRuntime().maxMemory() >> 20;
        List<Measured> sizes = new ArrayList<>();
        for (Size size : options.sizes()) {
            GeneratedTables tables = GeneratedTables.in(options.folder(), size.awardLines(), size.spendLines());
            say("%,d award lines, %,d spend lines: generating what is not there", size.awardLines(), size.spendLines());
            tables.make(spark);
            Path results = tables.folder().resolve("spark");
            SparkMeasures measures = new SparkMeasures(spark, tables, results);
            if (sizes.isEmpty()) {
                say("%.1f s to warm up", measures.run().total().clock());
            }
            Measured measured = measured(measures, tables, results);
            sizes.add(measured);
            print(spark, measured, heap, measures);
        }
        boolean equal = true;
        try (DuckDbMeasures duckDb = new DuckDbMeasures(options.folder(), options.threads(), heap)) {
            for (Measured measured : sizes) {
                equal &= compare(measured, duckDb);
            }
        }
        printGrowth(sizes);
        return equal;
    }

    /** The middle one of the runs, by the clock; memory of all of them. */
    private Measured measured(SparkMeasures measures, GeneratedTables tables, Path results) throws IOException {
        PeakMemory.reset();
        List<StepTimes> runs = new ArrayList<>();
        for (int run = 0; run < options.runs(); run++) {
            runs.add(measures.run());
        }
        return new Measured(tables, results, middle(runs), PeakMemory.read());
    }

    private void print(SparkSession spark, Measured measured, long heap, SparkMeasures measures) throws IOException {
        say(
                "%.0f MB of Parquet; %d threads, heap %,d MiB, Java %s, Spark %s; median of %d runs",
                measured.tables.size(), options.threads(), heap, Runtime.version(), spark.version(), options.runs());
        measured.times
                .steps()
                .forEach((step, time) -> say("%-22s %s, %,d rows", step, text(time), measures.rows(step)));
        say(
                "%-22s %s; heap at most %,d MiB, process at most %,d MiB",
                "all", text(measured.times.total()), measured.memory.heap(), measured.memory.resident());
        if (options.sizes().size() == 1) {
            measures.families().steps().forEach((family, time) -> say("market_figure, %-18s %s", family, text(time)));
        }
    }

    private boolean compare(Measured measured, DuckDbMeasures duckDb) throws IOException, SQLException {
        duckDb.run(measured.tables);
        List<StepTimes> runs = new ArrayList<>();
        for (int run = 0; run < options.runs(); run++) {
            runs.add(duckDb.run(measured.tables));
        }
        StepTimes peer = middle(runs);
        say("%,d award lines beside DuckDB %s", measured.tables.awardLines(), duckDb.version());
        Time ours = new Time(0, 0);
        boolean equal = true;
        for (String step : MeasureTable.OF_PEER) {
            Time time = measured.times.of(step);
            ours = ours.plus(time);
            long different = duckDb.different(step, measured.results.resolve(step));
            equal &= different == 0;
            String result = different == 0 ? "equal" : "DIFFERENT in %,d rows".formatted(different);
            sayBeside(step, time, peer.of(step), result);
        }
        sayBeside("all of these", ours, peer.total(), equal ? "equal" : "DIFFERENT");
        return equal;
    }

    private static void printGrowth(List<Measured> sizes) {
        if (sizes.size() == 1) {
            return;
        }
        for (Measured measured : sizes) {
            double millions = (measured.tables.awardLines() + measured.tables.spendLines()) / 1e6;
            Time time = measured.times.total();
            say(
                    "growth: %,d award lines, %,d spend lines: %s; per million lines %.2f s (processor %.2f s);"
                            + " heap at most %,d MiB, process at most %,d MiB",
                    measured.tables.awardLines(),
                    measured.tables.spendLines(),
                    text(time),
                    time.clock() / millions,
                    time.processor() / millions,
                    measured.memory.heap(),
                    measured.memory.resident());
        }
    }

    private static StepTimes middle(List<StepTimes> runs) {
        return runs.stream()
                .sorted(Comparator.comparingDouble(run -> run.total().clock()))
                .toList()
                .get(runs.size() / 2);
    }

    private static void sayBeside(String step, Time spark, Time duckDb, String result) {
        say(
                "%-22s Spark %s, DuckDB %s, ratio %.2f (processor %.2f): %s",
                step,
                text(spark),
                text(duckDb),
                spark.clock() / duckDb.clock(),
                spark.processor() / duckDb.processor(),
                result);
    }

    private static String text(Time time) {
        return String.format(Locale.ROOT, "%.2f s (processor %.2f s)", time.clock(), time.processor());
    }

    private static void say(String format, Object... values) {
        System.out.println("BENCH " + String.format(Locale.ROOT, format, values));
    }
}
