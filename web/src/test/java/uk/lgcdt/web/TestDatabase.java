package uk.lgcdt.web;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import uk.lgcdt.infra.TestPostgres;

/** Points the application at the tests' own PostgreSQL, and at no Elasticsearch. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-database",
                        Map.of(
                                "LGCDT_DATABASE_URL", TestPostgres.url(),
                                "LGCDT_DATABASE_USER", "postgres",
                                "LGCDT_DATABASE_PASSWORD", "",
                                "LGCDT_ELASTICSEARCH_URL", "http://127.0.0.1:9")));
    }
}
