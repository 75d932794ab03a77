package uk.lgcdt.web.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.runtime.Home;
import uk.lgcdt.infra.runtime.Installation;
import uk.lgcdt.infra.runtime.Services;

/**
 * The platform as its users start it: the demo command in a process of its own, with an empty home and a small generated
 * sample, on real servers.
 *
 * <p>With the system property {@code lgcdt.demo}, whose value is the file that a demo prints into, that demo is used.
 */
final class RunningDemo implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final String SAMPLE_SCALE = "0.1";
    private static final Pattern PASSWORD = Pattern.compile("password (\\S+)");

    private final @Nullable Process process; // null when it was running before the test
    private final String address;
    private final Path output;
    private final @Nullable Home home; // null when it was running before the test

    private RunningDemo(@Nullable Process process, String address, Path output, @Nullable Home home) {
        this.process = process;
        this.address = address;
        this.output = output;
        this.home = home;
    }

    static RunningDemo start() throws IOException, InterruptedException {
        String running = System.getProperty("lgcdt.demo", "");
        return running.isBlank() ? startAnew() : attach(Path.of(running));
    }

    private static RunningDemo attach(Path output) throws IOException {
        Matcher address = Pattern.compile("(http://\\S+:\\d+)").matcher(Files.readString(output));
        if (!address.find()) {
            throw new IllegalStateException("No address is printed in " + output);
        }
        return new RunningDemo(null, address.group(1), output, null);
    }

    private static RunningDemo startAnew() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("demo");
        Path output = folder.resolve("output.txt");
        Path sample = folder.resolve("sample");
        int status = command(output, "sample", "--scale", SAMPLE_SCALE, "--out", sample.toString())
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException("The sample was not made: " + Files.readString(output));
        }
        Home home = new Home(folder.resolve("home"));
        int port = freePort();
        Process process = command(
                        output,
                        "demo",
                        "--home",
                        home.root().toString(),
                        "--port",
                        Integer.toString(port),
                        "--data",
                        sample.toString())
                .start();
        var demo = new RunningDemo(process, "http://127.0.0.1:" + port, output, home);
        demo.awaitServing(process);
        return demo;
    }

    /** Without a slash at its end. */
    String address() {
        return address;
    }

    /** The password of all demo accounts, as printed. */
    String password() throws IOException {
        Matcher password = PASSWORD.matcher(output());
        if (!password.find()) {
            throw new IllegalStateException("No password is printed in: " + output());
        }
        return password.group(1);
    }

    /** Its database, for what no page can bring about; empty for a demo that was running before. */
    Optional<Services> services() {
        return Optional.ofNullable(home).map(own -> Services.start(own, Installation.find(Map.of()), Map.of()));
    }

    private String output() throws IOException {
        return Files.readString(output);
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
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

    /** It prints the password once the pages answer. */
    private void awaitServing(Process started) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!PASSWORD.matcher(output()).find()) {
            if (!started.isAlive() || System.nanoTime() > deadline) {
                close();
                throw new IllegalStateException("The demo does not serve: " + output());
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
