package uk.lgcdt.infra.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** One real Elasticsearch for all tests of a JVM; it ends soon after the JVM. */
public final class TestElasticsearch {

    private static final class Node {

        static final EmbeddedElasticsearch RUNNING = start();

        private static EmbeddedElasticsearch start() {
            try {
                return EmbeddedElasticsearch.use(
                        Files.createTempDirectory("test-elasticsearch"),
                        Installation.find(Map.of()).elasticsearch());
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    }

    private TestElasticsearch() {}

    public static String url() {
        return Node.RUNNING.url();
    }
}
