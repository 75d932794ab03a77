package uk.lgcdt.infra.runtime;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * Runs one Elasticsearch node from an assembled folder, in a JVM of its own; ends soon after the last process that uses
 * it, whichever that is and however it ended.
 */
final class ElasticsearchNode {

    private ElasticsearchNode() {}

    /** Takes its folders and port from the system properties that {@link ElasticsearchCommand} sets. */
    public static void main(String[] arguments) throws Exception {
        LogConfigurator.configureESLogging();
        Environment environment = InternalSettingsPreparer.prepareEnvironment(
                settings(), Map.of(), Path.of(property("es.path.conf")), () -> "lgcdt");
        LogConfigurator.setNodeName("lgcdt");
        LogConfigurator.configure(environment, true);
        Node node = new Node(
                environment,
                PluginsLoader.createPluginsLoader(
                        PluginsLoader.loadModulesBundles(environment.modulesDir(), false),
                        PluginsLoader.loadPluginsBundles(environment.pluginsDir(), false),
                        Map.of()));
        node.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node)));
        awaitEndOfUse(Path.of(property(ElasticsearchCommand.FOLDER)), () -> close(node));
        System.exit(0);
    }

    private static void awaitEndOfUse(Path folder, Runnable close) throws InterruptedException {
        try {
            ServerUsers users = ServerUsers.of(folder);
            while (isOnRecord(folder) && !users.ifUnused(close)) {
                TimeUnit.SECONDS.sleep(1);
            }
        } catch (IOException gone) {
            System.err.println("The users in " + folder + " can no longer be seen: " + gone);
        }
    }

    /** Nobody finds a node whose starter was killed before it could note it. */
    private static boolean isOnRecord(Path folder) throws IOException {
        long own = ProcessHandle.current().pid();
        return ElasticsearchProcess.read(folder)
                .filter(node -> node.pid() == own)
                .isPresent();
    }

    private static Settings settings() {
        int port = Integer.parseInt(property("es.http.port"));
        return Settings.builder()
                .put("path.home", property("es.path.home"))
                .put("path.data", property("es.path.data"))
                .put("path.logs", property("es.path.logs"))
                .put("node.name", "lgcdt")
                .put("cluster.name", "lgcdt")
                .put("network.host", "127.0.0.1")
                .put("http.port", port)
                .put("transport.port", "0")
                .put("discovery.type", "single-node")
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("The system property " + name + " is missing");
        }
        return value;
    }

    private static void close(Node node) {
        try {
            node.close();
        } catch (IOException cause) {
            throw new IllegalStateException("The node did not close", cause);
        }
    }
}
