package uk.lgcdt.infra;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.reference.CpvCodes;
import uk.lgcdt.infra.reference.PublicBodies;
import uk.lgcdt.infra.reference.ServiceSystems;
import uk.lgcdt.infra.reference.SicCodes;
import uk.lgcdt.infra.request.Inbox;
import uk.lgcdt.infra.runtime.Home;
import uk.lgcdt.infra.runtime.Installation;
import uk.lgcdt.infra.runtime.Lake;
import uk.lgcdt.infra.runtime.Services;

/** What every application of the platform needs: its servers, its repositories and its clock. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        excludeFilters = {
            @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @Filter(SpringBootConfiguration.class)
        })
public class InfraConfiguration {

    private static final List<String> SETTINGS =
            List.of("LGCDT_DATABASE_URL", "LGCDT_DATABASE_USER", "LGCDT_DATABASE_PASSWORD", "LGCDT_ELASTICSEARCH_URL");

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Installation installation() {
        return Installation.find(System.getenv());
    }

    @Bean
    ServiceSystems serviceSystems() {
        return ServiceSystems.load();
    }

    @Bean
    CpvCodes cpvCodes() {
        return CpvCodes.load();
    }

    @Bean
    SicCodes sicCodes() {
        return SicCodes.load();
    }

    @Bean
    Councils councils() {
        return Councils.load();
    }

    @Bean
    PublicBodies publicBodies(Councils councils) {
        return PublicBodies.with(councils);
    }

    /** {@code lgcdt.home} is the command line's {@code --home}. */
    @Bean
    Home home(Environment environment, Installation installation) {
        String asked = environment.getProperty("lgcdt.home", "");
        return Home.of(asked.isBlank() ? null : Path.of(asked), System.getenv(), installation);
    }

    /** {@code LGCDT_INBOX} is a folder that both the web application and the batch process see. */
    @Bean
    Inbox inbox(Environment environment, Home home) {
        String asked = environment.getProperty("LGCDT_INBOX", "");
        return new Inbox(asked.isBlank() ? home.inbox() : Path.of(asked));
    }

    /** {@code LGCDT_LAKE} is a folder that Spark's workers, the batch process and the web application see. */
    @Bean
    Lake lake(Environment environment, Home home) {
        return Lake.of(environment.getProperty("LGCDT_LAKE", ""), home);
    }

    /** {@code lgcdt.elasticsearch.early} has Elasticsearch start at once, for those who are sure to want it. */
    @Bean
    Services services(Environment environment, Home home, Installation installation) {
        Map<String, String> settings = new HashMap<>();
        for (String setting : SETTINGS) {
            String value = environment.getProperty(setting);
            if (value != null) {
                settings.put(setting, value);
            }
        }
        Services services = Services.start(home, installation, settings);
        if (environment.getProperty("lgcdt.elasticsearch.early", Boolean.class, false)) {
            services.prepareElasticsearch();
        }
        return services;
    }

    /**
     * Plans each statement for the values it is given: a large market is read in another way than a small one, and a
     * plan for any of them takes the small one's way, several times as slow.
     */
    @Bean
    DataSource dataSource(Services services) {
        HikariDataSource source = DataSourceBuilder.create()
                .type(HikariDataSource.class)
                .url(services.databaseUrl())
                .username(services.databaseUser())
                .password(services.databasePassword())
                .build();
        source.setConnectionInitSql("set plan_cache_mode = force_custom_plan");
        return source;
    }

    @Bean
    @Lazy
    ElasticsearchClient elasticsearchClient(Services services) {
        return ElasticsearchClient.of(client -> client.host(services.elasticsearchUrl()));
    }
}
