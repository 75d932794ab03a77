package uk.lgcdt.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;
import uk.lgcdt.batch.run.Notices;
import uk.lgcdt.infra.TestPostgres;

/** Runs a test on the whole application with a database and a home folder of its own, without Spark or Elasticsearch. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = {BatchConfiguration.class, BatchTest.Fixture.class})
@ContextConfiguration(initializers = BatchTest.Servers.class)
public @interface BatchTest {

    /** Points the application to servers made for the test. */
    class Servers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            String name = "batch_" + System.identityHashCode(context);
            try {
                var settings = Map.<String, Object>of(
                        "LGCDT_DATABASE_URL",
                        TestPostgres.createDatabase(name),
                        "LGCDT_DATABASE_USER",
                        "postgres",
                        "LGCDT_ELASTICSEARCH_URL",
                        "http://127.0.0.1:9",
                        "lgcdt.home",
                        Files.createTempDirectory("batch-test").toString());
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    }

    /** What stands in for the terminal. */
    @TestConfiguration(proxyBeanMethods = false)
    class Fixture {

        @Bean
        RecordedNotices notices() {
            return new RecordedNotices();
        }
    }

    /** Keeps what was said. */
    class RecordedNotices implements Notices {

        private final List<String> said = new ArrayList<>();

        @Override
        public synchronized void say(String sentence) {
            said.add(sentence);
        }

        @Override
        public void progress(String text) {}

        public synchronized List<String> said() {
            return List.copyOf(said);
        }
    }
}
