package uk.lgcdt.batch.serve;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import uk.lgcdt.batch.process.ChildProcess;
import uk.lgcdt.infra.runtime.Home;
import uk.lgcdt.infra.runtime.Installation;
import uk.lgcdt.infra.runtime.ParentWatch;
import uk.lgcdt.infra.runtime.ServiceFailure;
import uk.lgcdt.infra.runtime.Services;

/** The web application, in a JVM of its own. */
@Component
public class WebServer implements AutoCloseable {

    private static final String MAIN_CLASS = "uk.lgcdt.web.WebApplication";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Home home;
    private final Installation installation;
    private final Services services;
    private final Environment settings;
    private @Nullable ChildProcess web;

    WebServer(Home home, Installation installation, Services services, Environment settings) {
        this.home = home;
        this.installation = installation;
        this.services = services;
        this.settings = settings;
    }

    /** Says so where another program has the port; to be asked before long work. */
    public static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new ServiceFailure(
                    "Port " + port + " is taken by another program; choose another with --port", taken);
        }
    }

    /**
     * Starts it, and returns when it answers. It ends when this is closed, before the servers that it needs.
     *
     * @param environment added to what it is told of the servers
     */
    public ChildProcess start(int port, Map<String, String> environment) {
        requireFree(port);
        Path log = home.logs().resolve("web.log");
        Map<String, String> all = new HashMap<>(environment);
        all.put(ParentWatch.VARIABLE, "true");
        all.put("LGCDT_HOME", home.root().toString());
        all.put("LGCDT_DATABASE_URL", services.databaseUrl());
        all.put("LGCDT_DATABASE_USER", services.databaseUser());
        all.put("LGCDT_DATABASE_PASSWORD", services.databasePassword());
        String search = services.elasticsearchAddress();
        all.put("LGCDT_ELASTICSEARCH_URL", search);
        try {
            ChildProcess started = ChildProcess.start("web", command(port), all, home.running(), log, line -> {});
            web = started;
            awaitAnswer(started, port, log);
            requireSearchAt(search);
            return started;
        } catch (IOException cause) {
            throw new ServiceFailure("The web application could not be started: " + cause.getMessage(), cause);
        }
    }

    /** Elasticsearch starts beside the web application; serving means that it answers too. */
    private void requireSearchAt(String address) {
        String url = services.elasticsearchUrl();
        if (!url.equals(address)) {
            throw new ServiceFailure("Elasticsearch had to be started again, and answers at " + url + " instead of "
                    + address + ", which the web application was told. Start it again");
        }
    }

    @Override
    public void close() {
        if (web != null) {
            web.close();
        }
    }

    private List<String> command(int port) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xmx" + settings.getProperty("LGCDT_WEB_MEMORY", "768m"),
                "-cp",
                installation.webClasspath(),
                MAIN_CLASS,
                "--server.port=" + port));
        return command;
    }

    private static void awaitAnswer(ChildProcess web, int port, Path log) {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            while (System.nanoTime() < deadline) {
                if (!web.isAlive()) {
                    throw new ServiceFailure("The web application ended as it started; its log is " + log);
                }
                if (answers(http, question)) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
        }
        web.close();
        throw new ServiceFailure("The web application does not answer after %d seconds; its log is %s"
                .formatted(PATIENCE.toSeconds(), log));
    }

    private static boolean answers(HttpClient http, HttpRequest question) throws InterruptedException {
        try {
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
