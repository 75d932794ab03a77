package uk.lgcdt.web.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import uk.lgcdt.infra.runtime.Installation;

/**
 * The platform as its users start it: the demo command in a process of its own, with an empty home and a small generated
 * sample, on real servers.
 */
final class RunningDemo implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final String SAMPLE_SCALE = "0.05";

    private final Process process;
    private final String address;
    private final Path output;

    private RunningDemo(Process process, String address, Path output) {
        this.process = process;
        this.address = address;
        this.output = output;
    }

    static RunningDemo start() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("demo");
        Path output = folder.resolve("output.txt");
        Path sample = folder.resolve("sample");
        int status = command(output, "sample", "--scale", SAMPLE_SCALE, "--out", sample.toString())
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException("The sample was not made: " + Files.readString(output));
        }
        int port = freePort();
        Process process = command(
                        output,
                        "demo",
                        "--home",
                        folder.resolve("home").toString(),
                        "--port",
                        Integer.toString(port),
                        "--data",
                        sample.toString())
                .start();
        var demo = new RunningDemo(process, "http://127.0.0.1:" + port, output);
        demo.awaitAnswer();
        return demo;
    }

    /** Without a slash at its end. */
    String address() {
        return address;
    }

    /** What the process has printed so far. */
    String output() throws IOException {
        return Files.readString(output);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException cause) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static ProcessBuilder command(Path output, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-cp",
                Installation.find(Map.of()).batchClasspath(),
                "uk.lgcdt.batch.Lgcdt"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        HttpRequest question =
                HttpRequest.newBuilder(URI.create(address + "/actuator/health")).build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (!answers(http, question)) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    close();
                    throw new IllegalStateException("The demo does not serve: " + output());
                }
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }
    }

    private static boolean answers(HttpClient http, HttpRequest question) throws InterruptedException {
        try {
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
