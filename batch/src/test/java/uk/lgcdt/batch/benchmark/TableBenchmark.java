package uk.lgcdt.batch.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Loads generated payments or companies with the platform's own command, in a process of its own, beside peers. */
final class TableBenchmark {

    private static final double MEGABYTE = 1e6;

    private final String name;
    private final Path folder;
    private final int rows;
    private final int wanted; // rows a second

    private TableBenchmark(String name, Path folder, int rows, int wanted) {
        this.name = name;
        this.folder = folder;
        this.rows = rows;
        this.wanted = wanted;
    }

    /** Something whose time is taken; returns how many rows it had. */
    private interface Reading {
        long run() throws Exception;
    }

    /** @param arguments "spend" or "companies", number of rows, folder; the last two may be left out */
    public static void main(String[] arguments) throws Exception {
        boolean spend = arguments[0].equals("spend");
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : spend ? 3_000_000 : 1_000_000;
        Path folder = arguments.length > 2 ? Path.of(arguments[2]) : Files.createTempDirectory("lgcdt-bench");
        delete(folder);
        new TableBenchmark(arguments[0], Files.createDirectories(folder), rows, spend ? 150_000 : 100_000).run();
        if (arguments.length < 3) {
            delete(folder);
        }
    }

    private void run() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        Path start = folder.resolve("leeds-one-payment.csv");
        Files.writeString(start, "Date,Supplier,Net Amount\n03/04/2026,Invented Services Ltd,700.00\n");
        long bytes = name.equals("spend")
                ? GeneratedPayments.write(data, rows)
                : GeneratedCompanies.write(data.resolve("companies.csv"), rows);
        System.out.printf(Locale.UK, "rows                  %,12d  %,.0f MB of CSV%n", rows, bytes / MEGABYTE);
        TablePeers peers = new TablePeers(files(data));
        tell("univocity, cells", bytes, () -> peers.univocity());
        tell("DuckDB, table", bytes, () -> peers.duckDb());
        tell("DuckDB, JSON lines", bytes, () -> peers.duckDbJson(folder.resolve("duckdb")));
        MeasuredCommand empty = MeasuredCommand.run(folder.resolve("start"), "load", start.toString());
        System.out.printf(
                Locale.UK,
                "load of one row       %10.1f s  %6.1f s of processor: the JVM and a fresh PostgreSQL%n",
                empty.seconds(),
                empty.processor());
        MeasuredCommand load = MeasuredCommand.run(folder.resolve("load"), "load", data.toString());
        tell("load", load.seconds(), load.processor(), rows, bytes, "(" + load.lastLine() + ")");
        tell(
                "load, without start",
                load.seconds() - empty.seconds(),
                load.processor() - empty.processor(),
                rows,
                bytes,
                "(%,d rows/s or more are wanted)".formatted(wanted));
        System.out.printf(
                Locale.UK,
                "heap, most            %,12d MiB  of %s allowed, by the collector's log%n",
                load.heap(),
                System.getenv().getOrDefault("LGCDT_MEMORY", "1g"));
    }

    private void tell(String what, long bytes, Reading reading) throws Exception {
        long began = System.nanoTime();
        long processor = processor();
        long read = reading.run();
        double seconds = (System.nanoTime() - began) / 1e9;
        tell(what, seconds, (processor() - processor) / 1e9, read, bytes, read == rows ? "" : "NOT ALL ROWS: " + read);
    }

    private static void tell(String what, double seconds, double processor, long rows, long bytes, String remark) {
        System.out.printf(
                Locale.UK,
                "%-21s %10.1f s  %6.1f s of processor  %,9.0f rows/s  %,6.1f MB/s %s%n",
                what,
                seconds,
                processor,
                rows / seconds,
                bytes / MEGABYTE / seconds,
                remark);
    }

    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static List<Path> files(Path data) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
