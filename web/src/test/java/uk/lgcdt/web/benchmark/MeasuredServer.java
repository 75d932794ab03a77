package uk.lgcdt.web.benchmark;

import java.io.File;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.lgcdt.infra.runtime.Home;
import uk.lgcdt.infra.runtime.Installation;
import uk.lgcdt.infra.runtime.ParentWatch;
import uk.lgcdt.infra.runtime.Services;

/** The web application in a JVM of its own, started as the platform starts it, and what its requests cost. */
final class MeasuredServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final Path costs;
    private final URI address;
    private final String password = UUID.randomUUID().toString();

    private MeasuredServer(Home home, Installation installation, Services services) throws IOException {
        int port = freePort();
        address = URI.create("http://127.0.0.1:" + port);
        Path logs = Files.createDirectories(home.logs());
        costs = logs.resolve("bench-pages-costs.tsv");
        Files.deleteIfExists(costs);
        ProcessBuilder builder = new ProcessBuilder(command(installation, port))
                .redirectErrorStream(true)
                .redirectOutput(logs.resolve("bench-pages-web.log").toFile());
        Map<String, String> environment = new HashMap<>();
        environment.put(ParentWatch.VARIABLE, "true");
        environment.put("LGCDT_HOME", home.root().toString());
        environment.put("LGCDT_DIST", installation.root().toString());
        environment.put("LGCDT_DATABASE_URL", services.databaseUrl());
        environment.put("LGCDT_DATABASE_USER", services.databaseUser());
        environment.put("LGCDT_DATABASE_PASSWORD", services.databasePassword());
        environment.put("LGCDT_ELASTICSEARCH_URL", services.elasticsearchUrl());
        environment.put("LGCDT_DEMO", "true"); // its accounts, with a password that nobody is told
        environment.put("LGCDT_DEMO_PASSWORD", password);
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        builder.environment().putAll(environment);
        process = builder.start();
    }

    /** Starts it, and returns when it answers. */
    static MeasuredServer start(Home home, Installation installation, Services services)
            throws IOException, InterruptedException {
        var server = new MeasuredServer(home, installation, services);
        server.awaitAnswer(home);
        return server;
    }

    URI address() {
        return address;
    }

    /** Of the account {@code analyst}. */
    String password() {
        return password;
    }

    /** Ends the server and returns what each visit cost. */
    Map<String, RequestCost> costs() throws IOException {
        close();
        try (Stream<String> lines = Files.lines(costs)) {
            Map<String, List<RequestCost>> requests = lines.collect(Collectors.groupingBy(
                    line -> line.substring(0, line.indexOf('\t')),
                    Collectors.mapping(RequestCost::ofLine, Collectors.toList())));
            return requests.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, visit -> RequestCost.sum(visit.getValue())));
        }
    }

    @Override
    public void close() throws IOException {
        try {
            process.getOutputStream().close(); // it ends with its input
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException cause) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** As {@code WebServer} in batch has it, with this benchmark's classes beside. */
    private List<String> command(Installation installation, int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xmx" + System.getenv().getOrDefault("LGCDT_WEB_MEMORY", "768m"),
                "-D" + MeasuredWebApplication.FILE + "=" + costs,
                "-cp",
                installation.webClasspath()
                        + File.pathSeparator
                        + installation.root().resolve("web/target/bench"),
                MeasuredWebApplication.class.getName(),
                "--server.port=" + port);
    }

    private void awaitAnswer(Home home) throws IOException, InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(address.resolve("/actuator/health"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (!answers(http, question)) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    close();
                    throw new IllegalStateException("The web application does not answer; its log is "
                            + home.logs().resolve("bench-pages-web.log"));
                }
                TimeUnit.MILLISECONDS.sleep(200);
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
