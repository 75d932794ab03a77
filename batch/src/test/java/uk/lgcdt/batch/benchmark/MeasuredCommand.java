package uk.lgcdt.batch.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What one command of the platform took, run in a process of its own on a home of its own.
 *
 * @param seconds by the clock, from the process's start to its end
 * @param processor seconds of processor time, all threads and child processes
 * @param heap mebibytes at most, by the collectors' logs
 * @param lastLine what it said last
 */
record MeasuredCommand(double seconds, double processor, long heap, String lastLine) {

    private static final long LOOKED_EVERY = 100; // milliseconds

    /** @param folder where its home and what it says are kept; to be empty */
    static MeasuredCommand run(Path folder, String... command) throws IOException, InterruptedException {
        Gauge gauge = new Gauge(Files.createDirectories(folder.resolve("gc")));
        Path said = folder.resolve("out");
        ProcessBuilder builder = process(folder.resolve("home"), gauge, command)
                .redirectOutput(said.toFile())
                .redirectError(folder.resolve("err").toFile());
        long began = System.nanoTime();
        Process process = builder.start();
        while (!process.waitFor(LOOKED_EVERY, TimeUnit.MILLISECONDS)) {
            gauge.look(process.toHandle());
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException("%s failed: see %s".formatted(command[0], folder.resolve("err")));
        }
        List<String> lines = Files.readAllLines(said);
        return new MeasuredCommand(seconds, gauge.processor(), gauge.heap(), lines.isEmpty() ? "" : lines.getLast());
    }

    /** A command of the platform in a process of its own, with its heap's log where the gauge reads it. */
    static ProcessBuilder process(Path home, Gauge gauge, String... command) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xmx" + System.getenv().getOrDefault("LGCDT_MEMORY", "1g"),
                "-cp",
                System.getProperty("java.class.path"),
                "uk.lgcdt.batch.Lgcdt"));
        line.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().put("LGCDT_HOME", home.toString());
        builder.environment().merge("JAVA_TOOL_OPTIONS", gauge.option(), (others, ours) -> others + " " + ours);
        return builder;
    }
}
