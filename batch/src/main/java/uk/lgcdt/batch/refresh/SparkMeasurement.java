package uk.lgcdt.batch.refresh;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.launcher.JavaModuleOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.batch.landing.ReceivedFolders;
import uk.lgcdt.batch.process.ChildProcess;
import uk.lgcdt.batch.run.Notices;
import uk.lgcdt.infra.runtime.Home;
import uk.lgcdt.infra.runtime.Installation;
import uk.lgcdt.infra.runtime.Services;

/**
 * Has Spark compute a run's figures, in a JVM of its own with Spark's libraries, which do not go together with ours. The
 * master alone decides whether that JVM does the work or has a cluster do it.
 */
@Component
class SparkMeasurement implements Measurement {

    private static final String MAIN_CLASS = "uk.lgcdt.analytics.refresh.RefreshApplication";

    private final SparkSettings settings;
    private final Home home;
    private final Installation installation;
    private final Services services;
    private final ReceivedFolders received;
    private final Notices notices;
    private volatile @Nullable ChildProcess atWork;

    SparkMeasurement(
            SparkSettings settings,
            Home home,
            Installation installation,
            Services services,
            ReceivedFolders received,
            Notices notices) {
        this.settings = settings;
        this.home = home;
        this.installation = installation;
        this.services = services;
        this.received = received;
        this.notices = notices;
    }

    @Override
    public RefreshSummary measure(long runId, String master) {
        Path log = home.logs().resolve("spark-" + runId + ".log");
        SparkOutput output = new SparkOutput(notices);
        notices.progress("Starting Spark");
        try {
            Files.createDirectories(received.folder());
            ChildProcess spark =
                    ChildProcess.start("spark", command(runId, master), environment(), home.running(), log, output);
            atWork = spark;
            int status = spark.await();
            atWork = null;
            if (status != 0) {
                throw new SparkFailure(
                        "Spark ended with status %d: %s (log: %s)".formatted(status, output.error(), log));
            }
            return summary(runId, log);
        } catch (IOException cause) {
            throw new SparkFailure("Spark could not be started: " + cause.getMessage(), cause);
        }
    }

    @Override
    public void stop() {
        ChildProcess spark = atWork;
        if (spark != null) {
            spark.close();
        }
    }

    private List<String> command(long runId, String master) {
        Path jars = installation.spark().resolve("jars");
        if (!Files.isDirectory(jars) || !Files.exists(installation.analyticsJar())) {
            throw new SparkFailure("No Spark stands in " + installation.spark() + "; build the platform first");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        command.addAll(SparkJvm.flags(master, received.folder(), settings.memory()));
        command.add("-cp");
        command.add(installation.spark().resolve("conf") + File.pathSeparator + jars + File.separator + "*");
        command.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--master", master, "--class", MAIN_CLASS));
        conf(master).forEach((name, value) -> command.addAll(List.of("--conf", name + "=" + value)));
        command.addAll(List.of("--jars", installation.infraJar().toString()));
        command.add(installation.analyticsJar().toString());
        command.addAll(List.of("--run-id", Long.toString(runId)));
        command.addAll(List.of("--received", received.folder().toString()));
        command.addAll(List.of("--lake", settings.lake().toString()));
        command.addAll(List.of("--database-url", services.databaseUrl()));
        return command;
    }

    private Map<String, String> conf(String master) {
        Map<String, String> always = Map.of(
                "spark.ui.enabled", "false",
                "spark.ui.showConsoleProgress", "false",
                "spark.driver.memory", settings.memory());
        Map<String, String> added = master.startsWith("local")
                ? Map.of("spark.driver.host", "127.0.0.1", "spark.driver.bindAddress", "127.0.0.1")
                : Map.of("spark.executor.memory", settings.executorMemory());
        Map<String, String> all = new TreeMap<>(always);
        all.putAll(added);
        return all;
    }

    private Map<String, String> environment() {
        return Map.of(
                "SPARK_HOME", installation.spark().toString(),
                "SPARK_SCALA_VERSION", "2.13",
                "JAVA_HOME", System.getProperty("java.home"),
                "LGCDT_DATABASE_USER", services.databaseUser(),
                "LGCDT_DATABASE_PASSWORD", services.databasePassword());
    }

    private RefreshSummary summary(long runId, Path log) throws IOException {
        Path file =
                settings.lake().resolve("runs").resolve(Long.toString(runId)).resolve("summary.json");
        try {
            return JsonMapper.shared().readValue(Files.readString(file), RefreshSummary.class);
        } catch (JacksonException cause) {
            throw new SparkFailure("Spark's summary in " + file + " cannot be read (log: " + log + ")", cause);
        }
    }
}
