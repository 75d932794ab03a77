package uk.lgcdt.infra.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The compose file cannot be run on every machine, but what it says must fit the platform. */
class ComposeFileTest {

    private static final Path FILE = Path.of("compose.yaml");

    private static Map<String, Object> compose;
    private static Map<String, Map<String, Object>> services;

    @BeforeAll
    static void read() throws IOException {
        compose = new Yaml().load(Files.readString(FILE));
        services = cast(compose.get("services"));
    }

    @Test
    void everyPartOfThePlatformIsThere() {
        assertThat(services)
                .containsOnlyKeys("postgres", "elasticsearch", "spark-master", "spark-worker", "application");
    }

    @Test
    void whatAServiceDependsOnExists() {
        services.values()
                .forEach(service ->
                        assertThat(namesIn(service.get("depends_on"))).isSubsetOf(services.keySet()));
    }

    @Test
    void everyVolumeIsDeclared() {
        Map<String, Object> declared = cast(compose.get("volumes"));

        services.values()
                .forEach(service -> assertThat(namesIn(service.get("volumes")))
                        .allSatisfy(mount -> assertThat(declared).containsKey(mount.split(":")[0])));
    }

    @Test
    void theApplicationIsToldOfEachServerByItsName() {
        Map<String, String> settings = cast(services.get("application").get("environment"));

        assertThat(settings)
                .containsEntry("LGCDT_DATABASE_URL", "jdbc:postgresql://postgres:5432/lgcdt")
                .containsEntry("LGCDT_ELASTICSEARCH_URL", "http://elasticsearch:9200")
                .containsEntry("LGCDT_SPARK_MASTER", "spark://spark-master:7077");
    }

    @Test
    void sparkAndTheApplicationSeeTheSameData() {
        for (String name : List.of("spark-master", "spark-worker", "application")) {
            assertThat(namesIn(services.get(name).get("volumes"))).as(name).contains("data:/data");
        }
    }

    @Test
    void noPasswordIsWrittenDown() {
        services.values()
                .forEach(service -> entriesOf(service.get("environment")).forEach((name, value) -> {
                    if (name.contains("PASSWORD")) {
                        assertThat(value).isEqualTo("${LGCDT_DATABASE_PASSWORD:?set LGCDT_DATABASE_PASSWORD}");
                    }
                }));
    }

    @Test
    void theBuildFilesExist() {
        Map<String, String> build = cast(services.get("application").get("build"));

        Path context = Path.of(build.get("context"));

        assertThat(context.resolve(build.get("dockerfile"))).isRegularFile();
        assertThat(context.resolve("infra/spark-class")).isExecutable();
    }

    private static List<String> namesIn(Object listOrMap) {
        return switch (listOrMap) {
            case null -> List.of();
            case Map<?, ?> map -> map.keySet().stream().map(String::valueOf).toList();
            case Collection<?> list -> list.stream().map(String::valueOf).toList();
            default -> throw new IllegalArgumentException("Neither a list nor a map: " + listOrMap);
        };
    }

    private static Map<String, String> entriesOf(Object map) {
        return map == null ? Map.of() : cast(map);
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }
}
