package uk.lgcdt.infra.runtime;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our use of a real Elasticsearch in a JVM of its own, which other processes may use too. */
final class EmbeddedElasticsearch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedElasticsearch.class);
    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(2));

    private final Path folder;
    private final ElasticsearchServer server;
    private ServerUse use;
    private boolean closed;

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

    /** Its address; another than before where the node had to be started again and its port was taken meanwhile. */
    synchronized String url() {
        return use.url();
    }

    @Override
    public synchronized void close() {
        closed = true;
        use.close();
    }

    /** Returns when it answers, started once more if it ended as it started; one that does not is no longer used. */
    EmbeddedElasticsearch awaitAnswer() {
        try {
            if (!ask()) {
                LOG.warn("Elasticsearch ended as it started, and is started again. It said: {}", server.lastWords());
                startAgain();
                if (!ask()) {
                    throw new ServiceFailure("Elasticsearch ended as it started, twice; see " + folder.resolve("logs")
                            + ". It said: " + server.lastWords());
                }
            }
            return this;
        } catch (IOException cause) {
            close();
            throw new ServiceFailure("Elasticsearch could not be asked: " + cause.getMessage(), cause);
        } catch (ServiceFailure failure) {
            close();
            throw failure;
        }
    }

    private synchronized void startAgain() throws IOException {
        if (closed) {
            return;
        }
        ServerUse failed = use;
        use = ServerUsers.of(folder).enter(server);
        failed.close();
    }

    /** Returns whether it lives, once it answers. */
    private boolean ask() throws IOException {
        HttpRequest question = HttpRequest.newBuilder(
                        URI.create(url() + "/_cluster/health?wait_for_status=yellow&timeout=30s"))
                .timeout(Duration.ofSeconds(35))
                .build();
        try (HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            return PATIENCE.await(() -> answer(http, question))
                    .orElseThrow(() ->
                            new ServiceFailure("Elasticsearch at " + url() + " does not answer after " + PATIENCE));
        }
    }

    /** Returns whether it lives; empty while it does but does not answer. */
    private Optional<Boolean> answer(HttpClient http, HttpRequest question) throws IOException {
        if (!server.isAlive()) {
            return Optional.of(false);
        }
        try {
            int status =
                    http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status == 200 ? Optional.of(true) : Optional.empty();
        } catch (IOException notYet) {
            return Optional.empty();
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new ServiceFailure("Interrupted while waiting for Elasticsearch", cause);
        }
    }
}
