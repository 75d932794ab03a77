package uk.lgcdt.analytics.refresh;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.spark.launcher.JavaModuleOptions;

/** A Spark standalone master with two workers of one core each, on loopback, from the assembled jars. */
final class SparkCluster implements AutoCloseable {

    private static final Path SPARK = Path.of("target/spark").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final List<Process> processes = new ArrayList<>();
    private final Path folder;
    private final int port;

    private SparkCluster(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static SparkCluster start(Path folder) throws IOException, InterruptedException {
        SparkCluster cluster = new SparkCluster(folder, freePort());
        try {
            cluster.startAll();
        } catch (IOException | InterruptedException | RuntimeException failed) {
            cluster.close();
            throw failed;
        }
        return cluster;
    }

    String url() {
        return "spark://127.0.0.1:" + port;
    }

    /** Runs a Spark class to its end in a JVM of its own and returns its exit status; output goes to a file. */
    static int run(Path log, String heap, String... words) throws IOException, InterruptedException {
        Process process = process(log, heap, words).start();
        try {
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                throw new IllegalStateException("Still running after ten minutes; see " + log);
            }
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private void startAll() throws IOException, InterruptedException {
        Path masterLog = folder.resolve("master.log");
        processes.add(process(
                        masterLog,
                        "256m",
                        "org.apache.spark.deploy.master.Master",
                        "--host",
                        "127.0.0.1",
                        "--port",
                        String.valueOf(port),
                        "--webui-port",
                        "0")
                .start());
        await(masterLog, "New state: ALIVE", 1);
        for (int worker = 1; worker <= 2; worker++) {
            processes.add(process(
                            folder.resolve("worker" + worker + ".log"),
                            "256m",
                            "org.apache.spark.deploy.worker.Worker",
                            "--host",
                            "127.0.0.1",
                            "--webui-port",
                            "0",
                            "--cores",
                            "1",
                            "--memory",
                            "1g",
                            "--work-dir",
                            folder.resolve("work" + worker).toString(),
                            url())
                    .start());
        }
        await(masterLog, "Registering worker", 2);
    }

    private static ProcessBuilder process(Path log, String heap, String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap);
        command.addAll(Arrays.asList(JavaModuleOptions.defaultModuleOptionArray()));
        command.add("-cp");
        command.add(SPARK.resolve("jars") + File.separator + "*");
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.put("SPARK_HOME", SPARK.toString());
        environment.put("SPARK_SCALA_VERSION", "2.13");
        environment.put("SPARK_LOCAL_IP", "127.0.0.1");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        return builder.redirectErrorStream(true).redirectOutput(log.toFile());
    }

    private static void await(Path log, String words, int times) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (count(log, words) < times) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Not found in " + log + ": " + words);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static long count(Path log, String words) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains(words))
                .count();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        for (Process process : processes.reversed()) {
            process.destroy();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }
}
