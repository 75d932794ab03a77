package uk.lgcdt.infra.runtime;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL and the Elasticsearch that the platform runs on: those that {@code LGCDT_DATABASE_URL} and
 * {@code LGCDT_ELASTICSEARCH_URL} name, else embedded ones in the home folder, which end with the process that started
 * them.
 */
public final class Services implements AutoCloseable {

    private final String databaseUrl;
    private final String databaseUser;
    private final String databasePassword;
    private final @Nullable EmbeddedPostgreSql postgres;
    private final CompletableFuture<EmbeddedElasticsearch> elasticsearch;
    private final String elasticsearchUrl;

    private Services(Home home, Installation installation, Map<String, String> settings) {
        elasticsearchUrl = settings.getOrDefault("LGCDT_ELASTICSEARCH_URL", "");
        // It takes longer than all the rest: started first, waited for when first asked for.
        elasticsearch = elasticsearchUrl.isBlank()
                ? CompletableFuture.supplyAsync(
                        () -> EmbeddedElasticsearch.startOrAttach(home.elasticsearch(), installation.elasticsearch()))
                : new CompletableFuture<>();
        String url = settings.getOrDefault("LGCDT_DATABASE_URL", "");
        postgres = url.isBlank() ? EmbeddedPostgreSql.startOrAttach(home.postgres()) : null;
        databaseUrl = postgres == null ? url : postgres.url();
        databaseUser = settings.getOrDefault("LGCDT_DATABASE_USER", "postgres");
        databasePassword = settings.getOrDefault("LGCDT_DATABASE_PASSWORD", "");
    }

    /**
     * Starts what is not running.
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

    /**
     * Returns the address of Elasticsearch, once it answers.
     *
     * @throws ServiceFailure when it cannot be had
     */
    public String elasticsearchUrl() {
        if (!elasticsearchUrl.isBlank()) {
            return elasticsearchUrl;
        }
        try {
            return elasticsearch.join().url();
        } catch (CompletionException cause) {
            throw new ServiceFailure("Elasticsearch could not be started: " + cause.getMessage(), cause);
        }
    }

    @Override
    public void close() {
        if (elasticsearchUrl.isBlank()) {
            stopElasticsearch();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    private void stopElasticsearch() {
        try {
            elasticsearch.join().close();
        } catch (CompletionException neverStarted) {
            // Whoever asked for its address was told; there is nothing to stop.
            return;
        }
    }
}
