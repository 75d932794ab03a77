package uk.lgcdt.batch.command;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import uk.lgcdt.batch.BatchConfiguration;
import uk.lgcdt.batch.process.Orphans;
import uk.lgcdt.infra.runtime.Home;

/** The application started for one command, with its servers; all of it ends when this is closed or the JVM ends. */
final class Platform implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Platform(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts it; children that a killed process left behind are ended first.
     *
     * @param command names the log
     */
    static Platform start(Home home, String command, Console console) {
        return start(home, command, console, false);
    }

    /** As above, and with Elasticsearch starting from the beginning. */
    static Platform startWithSearch(Home home, String command, Console console) {
        return start(home, command, console, true);
    }

    private static Platform start(Home home, String command, Console console, boolean search) {
        Orphans.reap(home.running());
        SpringApplication application = new SpringApplication(BatchConfiguration.class);
        application.setDefaultProperties(Map.of(
                "lgcdt.home",
                home.root().toString(),
                "lgcdt.elasticsearch.early",
                search,
                "logging.file.name",
                home.logs().resolve(command + ".log").toString(),
                "logging.threshold.console",
                "OFF"));
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("notices", console));
        return new Platform(application.run());
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
