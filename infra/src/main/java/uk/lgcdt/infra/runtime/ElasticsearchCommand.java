package uk.lgcdt.infra.runtime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command line that starts {@link ElasticsearchNode} from an assembled Elasticsearch. */
final class ElasticsearchCommand {

    /** The system property that names the folder of its settings, its data and its users. */
    static final String FOLDER = "lgcdt.elasticsearch.folder";

    /**
     * Makes it a session of its own, where the system can: else a key pressed in the terminal of the command that starts
     * it, or the end of that terminal, would end it for all who use it.
     */
    private static final String ON_ITS_OWN = """
            if command -v setsid >/dev/null; then exec setsid "$@"; fi
            trap '' HUP INT TSTP
            exec "$@"
            """;

    private ElasticsearchCommand() {}

    static List<String> of(Path folder, Path distribution, int port) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", ON_ITS_OWN, "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xms512m",
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-Xss1m",
                        "-Djava.awt.headless=true",
                        "-Dfile.encoding=UTF-8",
                        "-Dio.netty.noUnsafe=true",
                        "-Dio.netty.noKeySetOptimization=true",
                        "-Dlog4j.shutdownHookEnabled=false",
                        "-Dlog4j2.disable.jmx=true",
                        "-Djava.locale.providers=CLDR",
                        "-Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1",
                        "--add-modules=jdk.incubator.vector,jdk.net,jdk.management.agent,ALL-MODULE-PATH",
                        "--enable-native-access=ALL-UNNAMED,org.elasticsearch.nativeaccess,org.apache.lucene.core",
                        "--add-opens=org.apache.lucene.core/org.apache.lucene.codecs.lucene99=org.elasticsearch.server",
                        "--add-opens=org.apache.lucene.core/org.apache.lucene.codecs.hnsw=org.elasticsearch.server",
                        "--add-opens=org.apache.lucene.core/org.apache.lucene.internal.vectorization=org.elasticsearch.server"));
        Map<String, Object> properties = Map.of(
                FOLDER,
                folder,
                "java.io.tmpdir",
                folder.resolve("tmp"),
                "es.path.home",
                distribution,
                "es.path.conf",
                folder.resolve("config"),
                "es.path.data",
                folder.resolve("data"),
                "es.path.logs",
                folder.resolve("logs"),
                "es.http.port",
                port,
                "es.distribution.type",
                "zip");
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "--module-path",
                distribution.resolve("lib").toString(),
                "-cp",
                Installation.ownCode().toString(),
                ElasticsearchNode.class.getName()));
        return command;
    }
}
