package uk.lgcdt.infra;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase.Replace;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Repository;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.runtime.Lake;

/** Runs a test on the migrated schema with every repository in place; each method is rolled back. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JdbcTest(includeFilters = @Filter(Repository.class))
@AutoConfigureTestDatabase(replace = Replace.NONE)
@Import(RepositoryTest.Server.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface RepositoryTest {

    /** What the repositories find in place of the application's own configuration. */
    @TestConfiguration(proxyBeanMethods = false)
    class Server {

        @Bean
        DataSource dataSource() {
            return DataSourceBuilder.create()
                    .url(TestPostgres.url())
                    .username("postgres")
                    .password("")
                    .build();
        }

        @Bean
        Councils councils() {
            return Councils.load();
        }

        /** None: payments that are read from it have tests of their own. */
        @Bean
        Lake lake() {
            return new Lake(Path.of("target", "no-lake"));
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        }
    }

    /** Stands in for the application that the test slice looks for. */
    @SpringBootApplication
    class Application {}
}
