package uk.lgcdt.infra.runtime;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The Elasticsearch node of a folder, in a JVM of its own on a free loopback port, its data kept. */
final class ElasticsearchServer implements HomeServer {

    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(20));
    private static final String OUTPUT = "node.out";
    private static final int LAST_WORDS_BYTES = 4_000;
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

    private final Path folder;
    private final Path distribution;
    private int port; // of the last start; 0 before the first

    /** @param distribution an assembled Elasticsearch */
    ElasticsearchServer(Path folder, Path distribution) {
        this.folder = folder;
        this.distribution = distribution;
    }

    /** Says whether its process lives; it may not answer yet. */
    boolean isAlive() throws IOException {
        return find().isPresent();
    }

    @Override
    public Optional<String> find() throws IOException {
        return ElasticsearchProcess.read(folder)
                .filter(node -> node.process().isPresent())
                .map(ElasticsearchProcess::url);
    }

    /** Returns as soon as its address is known. */
    @Override
    public String start() throws IOException {
        if (!Files.isDirectory(distribution.resolve("lib"))) {
            throw new ServiceFailure("No Elasticsearch stands in " + distribution + "; build the platform first");
        }
        Files.createDirectories(distribution.resolve("plugins"));
        for (String name : List.of("config", "data", "logs", "tmp")) {
            Files.createDirectories(folder.resolve(name));
        }
        Files.writeString(folder.resolve("config/log4j2.properties"), LOGGING);
        port = isFree(port) ? port : anyFreePort();
        Process process = new ProcessBuilder(ElasticsearchCommand.of(folder, distribution, port))
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("logs").resolve(OUTPUT).toFile())
                .start();
        ElasticsearchProcess node = ElasticsearchProcess.of(process.toHandle(), port);
        node.write(folder);
        return node.url();
    }

    @Override
    public void stop() throws IOException {
        Optional<ProcessHandle> running = ElasticsearchProcess.read(folder).flatMap(ElasticsearchProcess::process);
        if (running.isPresent()) {
            stop(running.get());
        }
        ElasticsearchProcess.forget(folder);
    }

    private void stop(ProcessHandle node) throws IOException {
        node.destroy();
        if (!PATIENCE.until(() -> !isAlive())) {
            node.destroyForcibly();
            PATIENCE.until(() -> !isAlive());
        }
    }

    /** The ends of its log and of its output; where it could not start, they tell why. */
    String lastWords() throws IOException {
        return (lastWords("elasticsearch.log") + "\n" + lastWords(OUTPUT)).strip();
    }

    private String lastWords(String file) throws IOException {
        Path log = folder.resolve("logs").resolve(file);
        if (!Files.exists(log)) {
            return "";
        }
        byte[] all = Files.readAllBytes(log);
        int start = Math.max(0, all.length - LAST_WORDS_BYTES);
        return new String(all, start, all.length - start, StandardCharsets.UTF_8);
    }

    private static boolean isFree(int port) {
        if (port == 0) {
            return false;
        }
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static int anyFreePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
