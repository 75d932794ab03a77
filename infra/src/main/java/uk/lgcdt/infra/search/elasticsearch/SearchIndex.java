package uk.lgcdt.infra.search.elasticsearch;

import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The indexes that there are: what is searched is an alias, behind which each rebuild puts an index of its own. */
enum SearchIndex {
    NOTICES("notices"),
    SUPPLIERS("suppliers");

    private final String alias;

    SearchIndex(String alias) {
        this.alias = alias;
    }

    String alias() {
        return alias;
    }

    /** The names of all indexes that were ever built to stand behind the alias. */
    String pattern() {
        return alias + "-*";
    }

    CreateIndexRequest definition(String name) {
        try (InputStream definition = SearchIndex.class.getResourceAsStream("/elasticsearch/" + alias + ".json")) {
            return CreateIndexRequest.of(
                    index -> index.withJson(Objects.requireNonNull(definition)).index(name));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
