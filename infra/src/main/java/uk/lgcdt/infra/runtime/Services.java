package uk.lgcdt.infra.runtime;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL and the Elasticsearch that the platform runs on: those that {@code LGCDT_DATABASE_URL} and
 * {@code LGCDT_ELASTICSEARCH_URL} name, else embedded ones in the home folder, which all processes of that home share and
 * which end with the last of them.
 */
public final class Services implements AutoCloseable {

    private final String databaseUrl;
    private final String databaseUser;
    private final String databasePassword;
    private final @Nullable ServerUse postgres;
    private final String elasticsearchUrl;
    private final Supplier<EmbeddedElasticsearch> launchElasticsearch;
    private @Nullable CompletableFuture<EmbeddedElasticsearch> launched; // null until it is wanted
    private @Nullable CompletableFuture<EmbeddedElasticsearch> answering;

    private Services(Home home, Installation installation, Map<String, String> settings) {
        elasticsearchUrl = settings.getOrDefault("LGCDT_ELASTICSEARCH_URL", "");
        launchElasticsearch = () -> EmbeddedElasticsearch.launch(home.elasticsearch(), installation.elasticsearch());
        String url = settings.getOrDefault("LGCDT_DATABASE_URL", "");
        postgres = url.isBlank() ? EmbeddedPostgreSql.use(home.postgres()) : null;
        databaseUrl = postgres == null ? url : postgres.url();
        databaseUser = settings.getOrDefault("LGCDT_DATABASE_USER", "postgres");
        databasePassword = settings.getOrDefault("LGCDT_DATABASE_PASSWORD", "");
    }

    /**
     * Starts PostgreSQL if it is not running; Elasticsearch waits until it is wanted, because many a command does
     * without.
     *
     * @param settings the environment's {@code LGCDT_…} variables
     * @throws ServiceFailure when PostgreSQL cannot be had
     */
    public static Services start(Home home, Installation installation, Map<String, String> settings) {
        return new Services(home, installation, settings);
    }

    public String databaseUrl() {
        return databaseUrl;
    }

    public String databaseUser() {
        return databaseUser;
    }

    public String databasePassword() {
        return databasePassword;
    }

    /** Has Elasticsearch start beside other work, which takes some ten seconds; does nothing when it has been asked before. */
    public void prepareElasticsearch() {
        if (elasticsearchUrl.isBlank()) {
            wantElasticsearch();
        }
    }

    /**
     * Returns the address of Elasticsearch, which may not answer yet.
     *
     * @throws ServiceFailure when it cannot be had
     */
    public String elasticsearchAddress() {
        if (!elasticsearchUrl.isBlank()) {
            return elasticsearchUrl;
        }
        wantElasticsearch();
        return urlOf(launched);
    }

    /**
     * Returns the address of Elasticsearch, once it answers.
     *
     * @throws ServiceFailure when it cannot be had
     */
    public String elasticsearchUrl() {
        if (!elasticsearchUrl.isBlank()) {
            return elasticsearchUrl;
        }
        wantElasticsearch();
        return urlOf(answering);
    }

    @Override
    public void close() {
        stopElasticsearch();
        if (postgres != null) {
            postgres.close();
        }
    }

    private synchronized void wantElasticsearch() {
        if (launched == null) {
            launched = CompletableFuture.supplyAsync(launchElasticsearch);
            answering = launched.thenApplyAsync(EmbeddedElasticsearch::awaitAnswer);
        }
    }

    private static String urlOf(@Nullable CompletableFuture<EmbeddedElasticsearch> wanted) {
        try {
            return Objects.requireNonNull(wanted).join().url();
        } catch (CompletionException cause) {
            throw new ServiceFailure("Elasticsearch could not be started: " + cause.getMessage(), cause);
        }
    }

    private synchronized void stopElasticsearch() {
        if (launched == null) {
            return;
        }
        try {
            launched.join().close();
        } catch (CompletionException neverStarted) {
            // Whoever asked for its address was told; there is nothing to stop.
            return;
        }
    }
}
