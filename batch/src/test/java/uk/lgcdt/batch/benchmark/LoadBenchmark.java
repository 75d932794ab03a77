package uk.lgcdt.batch.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Loads and compiles generated releases with the platform's own commands, in processes of their own. */
final class LoadBenchmark {

    private static final double MEGABYTE = 1e6;
    private static final double GIBIBYTE = 1L << 30;
    private static final long LOOKED_EVERY = 200; // milliseconds

    private final Path folder;
    private final Gauge gauge;

    private LoadBenchmark(Path folder) throws IOException {
        this.folder = folder;
        this.gauge = new Gauge(Files.createDirectories(folder.resolve("gc")));
    }

    /** @param arguments number of releases, folder; both may be left out */
    public static void main(String[] arguments) throws Exception {
        int releases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 550_000;
        Path folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("lgcdt-bench");
        delete(folder.resolve("home"));
        delete(folder.resolve("gc"));
        new LoadBenchmark(Files.createDirectories(folder)).run(releases);
        if (arguments.length < 2) {
            delete(folder);
        }
    }

    private void run(int releases) throws IOException, InterruptedException {
        Path data = folder.resolve("releases");
        delete(data);
        long bytes = GeneratedReleases.write(data, releases);
        System.out.printf("releases            %,12d  %,.0f MB of JSON, in %s%n", releases, bytes / MEGABYTE, data);
        tell("Jackson, streaming", parse(data), bytes, "(one thread, nothing kept)");
        double load = execute(null, "load", data.toString());
        tell("load", load, bytes, "");
        double compile = execute("processes", "refresh");
        tell("compile", compile, bytes, compiled() ? "" : "(all of refresh: it writes no table \"processes\" yet)");
        tell("load + compile", load + compile, bytes, "(25 MB/s or more are wanted)");
        System.out.printf(
                "heap, most          %,12.2f GiB  all JVMs' peaks added up, by their collectors' logs (6 or less are wanted)%n",
                gauge.heap() * (double) (1 << 20) / GIBIBYTE);
        System.out.printf(
                "heap, allowed       %12s      load: %s; compile: %s and Spark's %s%n",
                "", memory("LGCDT_MEMORY", "1g"), memory("LGCDT_MEMORY", "1g"), memory("LGCDT_SPARK_MEMORY", "3g"));
        System.out.printf(
                "resident, most      %,12.2f GiB  all processes' peaks added up, PostgreSQL and Elasticsearch with them%n",
                gauge.resident() / GIBIBYTE);
    }

    private static void tell(String what, double seconds, long bytes, String remark) {
        System.out.printf("%-20s %11.1f s  %,.1f MB/s %s%n", what, seconds, bytes / MEGABYTE / seconds, remark);
    }

    private static double parse(Path data) throws IOException {
        long began = System.nanoTime();
        JsonFactory factory = new JsonFactory();
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.sorted().toList()) {
                try (InputStream in = Files.newInputStream(file);
                        JsonParser json = factory.createParser(ObjectReadContext.empty(), in)) {
                    while (json.nextToken() != null) {}
                }
            }
        }
        return since(began);
    }

    /** Runs a command, until it ends or has written a table of the lake; returns how long that took, in seconds. */
    private double execute(String table, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = MeasuredCommand.process(folder.resolve("home"), gauge, command)
                .redirectOutput(folder.resolve(command[0] + ".out").toFile())
                .redirectError(folder.resolve(command[0] + ".err").toFile());
        long began = System.nanoTime();
        Process process = builder.start();
        while (!process.waitFor(LOOKED_EVERY, TimeUnit.MILLISECONDS)) {
            gauge.look(process.toHandle());
            if (table != null && isWritten(table)) {
                double seconds = since(began);
                process.destroy();
                process.waitFor();
                return seconds;
            }
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    "%s failed: see %s".formatted(command[0], folder.resolve(command[0] + ".err")));
        }
        return since(began);
    }

    private boolean compiled() throws IOException {
        return isWritten("processes");
    }

    private boolean isWritten(String table) throws IOException {
        Path runs = folder.resolve("home/lake/runs");
        if (!Files.isDirectory(runs)) {
            return false;
        }
        try (Stream<Path> all = Files.list(runs)) {
            return all.anyMatch(run -> Files.exists(run.resolve(table).resolve("_SUCCESS")));
        }
    }

    private static String memory(String variable, String otherwise) {
        return System.getenv().getOrDefault(variable, otherwise);
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder, new FileVisitOption[0])) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
