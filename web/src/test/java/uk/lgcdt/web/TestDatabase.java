package uk.lgcdt.web;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import uk.lgcdt.infra.TestPostgres;

/** Points the application at the tests' own PostgreSQL, and at no Elasticsearch. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Below the build's own folder, so that it goes when the module is cleaned. */
    private static final Path HOME = Path.of("target", "test-home");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-database",
                        Map.of(
                                "lgcdt.home", HOME.toString(),
                                "LGCDT_DATABASE_URL", TestPostgres.url(),
                                "LGCDT_DATABASE_USER", "postgres",
                                "LGCDT_DATABASE_PASSWORD", "",
                                "LGCDT_ELASTICSEARCH_URL", "http://127.0.0.1:9")));
    }
}
