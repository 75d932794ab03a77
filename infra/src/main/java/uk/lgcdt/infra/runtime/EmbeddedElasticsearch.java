package uk.lgcdt.infra.runtime;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/** Our use of a real Elasticsearch in a JVM of its own, which other processes may use too. */
final class EmbeddedElasticsearch implements AutoCloseable {

    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(2));

    private final Path folder;
    private final ElasticsearchServer server;
    private final ServerUse use;

    private EmbeddedElasticsearch(Path folder, ElasticsearchServer server, ServerUse use) {
        this.folder = folder;
        this.server = server;
        this.use = use;
    }

    /** Begins to use the folder's node, which is started if nobody uses it yet; returns when it answers. */
    static EmbeddedElasticsearch use(Path folder, Path distribution) {
        return launch(folder, distribution).awaitAnswer();
    }

    /** As above, but returns as soon as its address is known. */
    static EmbeddedElasticsearch launch(Path folder, Path distribution) {
        try {
            var server = new ElasticsearchServer(folder, distribution);
            return new EmbeddedElasticsearch(
                    folder, server, ServerUsers.of(folder).enter(server));
        } catch (IOException cause) {
            throw new ServiceFailure(
                    "Elasticsearch could not be started in " + folder + ": " + cause.getMessage(), cause);
        }
    }

    String url() {
        return use.url();
    }

    @Override
    public void close() {
        use.close();
    }

    /** Returns when it answers; one that does not is no longer used. */
    EmbeddedElasticsearch awaitAnswer() {
        try {
            ask();
            return this;
        } catch (IOException cause) {
            close();
            throw new ServiceFailure("Elasticsearch could not be asked: " + cause.getMessage(), cause);
        } catch (ServiceFailure failure) {
            close();
            throw failure;
        }
    }

    private void ask() throws IOException {
        HttpRequest question = HttpRequest.newBuilder(
                        URI.create(url() + "/_cluster/health?wait_for_status=yellow&timeout=30s"))
                .timeout(Duration.ofSeconds(35))
                .build();
        try (HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            if (!PATIENCE.until(() -> answers(http, question))) {
                throw new ServiceFailure("Elasticsearch at " + url() + " does not answer after " + PATIENCE);
            }
        }
    }

    private boolean answers(HttpClient http, HttpRequest question) throws IOException {
        if (!server.isAlive()) {
            throw new ServiceFailure("Elasticsearch ended as it started; see " + folder.resolve("logs"));
        }
        try {
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new ServiceFailure("Interrupted while waiting for Elasticsearch", cause);
        }
    }
}
