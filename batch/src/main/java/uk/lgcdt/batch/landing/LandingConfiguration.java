package uk.lgcdt.batch.landing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import uk.lgcdt.infra.runtime.Home;

/** Where received files and their rows are kept. */
@Configuration(proxyBeanMethods = false)
class LandingConfiguration {

    @Bean
    Landing landing(Home home) {
        return new Landing(home.landing());
    }

    @Bean
    ReceivedFolders receivedFolders(Home home) {
        return new ReceivedFolders(home.lake().resolve("received"));
    }

    @Bean
    ArchiveLimits archiveLimits(Environment settings) {
        return ArchiveLimits.of(settings);
    }
}
