package uk.lgcdt.infra.runtime;

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
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A real Elasticsearch, in a JVM of its own on a free loopback port, its data kept.
 *
 * <p>As with {@link EmbeddedPostgreSql}, one process owns the folder's node and others attach to it.
 */
final class EmbeddedElasticsearch implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String LOGGING = """
            status = error
            appender.file.type = File
            appender.file.name = file
            appender.file.fileName = ${sys:es.path.logs}/elasticsearch.log
            appender.file.append = false
            appender.file.layout.type = PatternLayout
            appender.file.layout.pattern = [%d{ISO8601}][%-5p][%-25c{1.}] %m%n
            rootLogger.level = warn
            rootLogger.appenderRef.file.ref = file
            """;

    private final String url;
    private final Path folder;
    private final @Nullable Process node; // null when another process owns it
    private final @Nullable FolderLock lock;

    private EmbeddedElasticsearch(String url, Path folder, @Nullable Process node, @Nullable FolderLock lock) {
        this.url = url;
        this.folder = folder;
        this.node = node;
        this.lock = lock;
    }

    /** Starts the folder's node, or attaches to the one that another process runs there; returns when it answers. */
    static EmbeddedElasticsearch startOrAttach(Path folder, Path distribution) {
        return launchOrAttach(folder, distribution).awaitAnswer();
    }

    /** As above, but returns as soon as its address is known. */
    static EmbeddedElasticsearch launchOrAttach(Path folder, Path distribution) {
        try {
            for (String name : List.of("config", "data", "logs", "tmp")) {
                Files.createDirectories(folder.resolve(name));
            }
            Optional<FolderLock> lock = FolderLock.tryTake(folder);
            return lock.isPresent() ? launch(folder, distribution, lock.get()) : attach(folder);
        } catch (IOException cause) {
            throw new ServiceFailure(
                    "Elasticsearch could not be started in " + folder + ": " + cause.getMessage(), cause);
        }
    }

    String url() {
        return url;
    }

    @Override
    public void close() {
        if (node == null || lock == null) {
            return;
        }
        try (lock) {
            node.getOutputStream().close(); // the node ends with its input
            if (!node.waitFor(20, TimeUnit.SECONDS)) {
                node.destroyForcibly();
            }
        } catch (IOException cause) {
            node.destroyForcibly();
        } catch (InterruptedException cause) {
            node.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static EmbeddedElasticsearch launch(Path folder, Path distribution, FolderLock lock) throws IOException {
        if (!Files.isDirectory(distribution.resolve("lib"))) {
            throw new ServiceFailure("No Elasticsearch stands in " + distribution + "; build the platform first");
        }
        Files.createDirectories(distribution.resolve("plugins"));
        Files.writeString(folder.resolve("config/log4j2.properties"), LOGGING);
        int port = freePort();
        Process node = new ProcessBuilder(command(folder, distribution, port))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("logs/node.out").toFile())
                .start();
        Files.writeString(folder.resolve("port"), Integer.toString(port));
        return new EmbeddedElasticsearch(urlOf(port), folder, node, lock);
    }

    private static EmbeddedElasticsearch attach(Path folder) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Path file = folder.resolve("port");
        while (!Files.exists(file) && System.nanoTime() < deadline) {
            pause();
        }
        return new EmbeddedElasticsearch(
                urlOf(Integer.parseInt(Files.readString(file).strip())), folder, null, null);
    }

    private static String urlOf(int port) {
        return "http://127.0.0.1:" + port;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static List<String> command(Path folder, Path distribution, int port) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xms512m",
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-Xss1m",
                        "-Djava.awt.headless=true",
                        "-Dfile.encoding=UTF-8",
                        "-Dio.netty.noUnsafe=true",
                        "-Dio.netty.noKeySetOptimization=true",
                        "-Dlog4j.shutdownHookEnabled=false",
                        "-Dlog4j2.disable.jmx=true",
                        "-Djava.locale.providers=CLDR",
                        "-Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1",
                        "--add-modules=jdk.incubator.vector,jdk.net,jdk.management.agent,ALL-MODULE-PATH",
                        "--enable-native-access=ALL-UNNAMED,org.elasticsearch.nativeaccess,org.apache.lucene.core",
                        "--add-opens=org.apache.lucene.core/org.apache.lucene.codecs.lucene99=org.elasticsearch.server",
                        "--add-opens=org.apache.lucene.core/org.apache.lucene.codecs.hnsw=org.elasticsearch.server",
                        "--add-opens=org.apache.lucene.core/org.apache.lucene.internal.vectorization=org.elasticsearch.server"));
        Map<String, Object> properties = Map.of(
                "java.io.tmpdir", folder.resolve("tmp"),
                "es.path.home", distribution,
                "es.path.conf", folder.resolve("config"),
                "es.path.data", folder.resolve("data"),
                "es.path.logs", folder.resolve("logs"),
                "es.http.port", port,
                "es.distribution.type", "zip");
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "--module-path",
                distribution.resolve("lib").toString(),
                "-cp",
                Installation.ownCode().toString(),
                ElasticsearchNode.class.getName()));
        return command;
    }

    /** Returns when it answers; a node that does not is ended. */
    EmbeddedElasticsearch awaitAnswer() {
        try {
            ask();
            return this;
        } catch (ServiceFailure failure) {
            close();
            throw failure;
        }
    }

    private void ask() {
        HttpRequest question = HttpRequest.newBuilder(
                        URI.create(url + "/_cluster/health?wait_for_status=yellow&timeout=30s"))
                .timeout(Duration.ofSeconds(35))
                .build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            while (System.nanoTime() < deadline) {
                if (node != null && !node.isAlive()) {
                    throw new ServiceFailure("Elasticsearch ended as it started; see " + folder.resolve("logs"));
                }
                if (answers(http, question)) {
                    return;
                }
                pause();
            }
        }
        throw new ServiceFailure(
                "Elasticsearch at " + url + " does not answer after " + PATIENCE.toSeconds() + " seconds");
    }

    private static boolean answers(HttpClient http, HttpRequest question) {
        try {
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new ServiceFailure("Interrupted while waiting for Elasticsearch", cause);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new ServiceFailure("Interrupted while waiting for Elasticsearch", cause);
        }
    }
}
