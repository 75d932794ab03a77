package uk.lgcdt.infra.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServicesIT {

    private final Installation installation = Installation.find(Map.of());

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void openHome() {
        home = new Home(folder);
    }

    @Test
    void theServersOutliveWhoeverStartedThemAndKeepTheirData() throws Exception {
        try (ServicesUser first = ServicesUser.start(folder, true);
                Services second = start(first)) {
            assertThat(second.elasticsearchUrl()).isEqualTo(first.elasticsearchUrl());

            first.kill();

            execute(second, "create table kept (word text)");
            execute(second, "insert into kept values ('still here')");
            put(second, "/kept/_doc/1?refresh=true", "{\"word\":\"still here\"}");
        }
        assertThat(Postmaster.read(data())).isEmpty();
        assertThat(elasticsearchRuns()).isFalse();

        try (ServicesUser last = ServicesUser.start(folder, true)) {
            try (Services first = start(last)) {
                assertThat(ask(first, "select word from kept")).isEqualTo("still here");
                assertThat(get(first, "/kept/_source/1")).contains("still here");
            }
            last.kill();

            var patience = new Patience(Duration.ofSeconds(30)); // Elasticsearch sees that nobody uses it
            assertThat(patience.until(() -> !elasticsearchRuns())).isTrue();
            start().close(); // PostgreSQL does not, and is stopped by the next
            assertThat(Postmaster.read(data())).isEmpty();
        }
    }

    @Test
    void commandsThatStartAtOnceShareOneServerUntilTheLastHasLeft() throws Exception {
        List<ServicesUser> commands = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                commands.add(ServicesUser.start(folder, false));
            }
            String url = commands.getFirst().databaseUrl();
            for (ServicesUser command : commands) {
                assertThat(command.databaseUrl()).isEqualTo(url);
            }

            commands.get(0).leave();
            commands.get(1).kill();
            commands.get(2).leave();
            assertThat(ask(url, "select 1")).isEqualTo("1");

            commands.get(3).leave();
            assertThat(Postmaster.read(data())).isEmpty();
            assertThat(home.postgres().resolve("users")).isEmptyDirectory();
        } finally {
            commands.forEach(ServicesUser::close);
        }
    }

    @Test
    void aNoteWhoseNumberIsAnotherProgramsNowIsNoServer() throws Exception {
        start().close();
        Process other = new ProcessBuilder("sleep", "120").start();
        try {
            Files.write(
                    Postmaster.fileIn(data()),
                    List.of(Long.toString(other.pid()), data().toString(), "1", "5432", "", "", "", "ready"));

            try (Services services = start()) {
                assertThat(ask(services, "select 1")).isEqualTo("1");
            }
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroy();
        }
    }

    @Test
    void dataIsSynchronisedToDisk() throws Exception {
        try (Services services = start()) {
            assertThat(ask(services, "show fsync")).isEqualTo("on");
            assertThat(ask(services, "show synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void serversElsewhereAreTakenAsTheyAre() {
        var settings = Map.of(
                "LGCDT_DATABASE_URL", "jdbc:postgresql://db.example/lgcdt",
                "LGCDT_ELASTICSEARCH_URL", "http://search.example:9200");

        try (Services services = Services.start(home, installation, settings)) {
            assertThat(services.databaseUrl()).isEqualTo("jdbc:postgresql://db.example/lgcdt");
            assertThat(services.elasticsearchUrl()).isEqualTo("http://search.example:9200");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aMissingElasticsearchIsSaidPlainly() {
        var nothingBuilt = new Installation(folder.resolve("nothing"));

        try (Services services = Services.start(
                home, nothingBuilt, Map.of("LGCDT_DATABASE_URL", "jdbc:postgresql://db.example/lgcdt"))) {
            assertThatThrownBy(services::elasticsearchUrl)
                    .isInstanceOf(ServiceFailure.class)
                    .hasMessageContaining("build the platform first");
        }
    }

    private Services start() {
        return Services.start(home, installation, Map.of());
    }

    /** Begins to use the servers once another has started them. */
    private Services start(ServicesUser before) throws IOException {
        String url = before.databaseUrl();
        Services services = start();
        assertThat(services.databaseUrl()).isEqualTo(url);
        return services;
    }

    private boolean elasticsearchRuns() throws IOException {
        return ElasticsearchProcess.read(home.elasticsearch())
                .flatMap(ElasticsearchProcess::process)
                .isPresent();
    }

    private Path data() {
        return home.postgres().resolve("data");
    }

    private static void execute(Services services, String sql) throws SQLException {
        try (Connection connection = connect(services);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Services services, String sql) throws SQLException {
        return ask(services.databaseUrl(), sql);
    }

    private static String ask(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(Services services) throws SQLException {
        return DriverManager.getConnection(
                services.databaseUrl(), services.databaseUser(), services.databasePassword());
    }

    private static void put(Services services, String path, String json) throws Exception {
        send(HttpRequest.newBuilder(URI.create(services.elasticsearchUrl() + path))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private static String get(Services services, String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(services.elasticsearchUrl() + path))
                .build());
    }

    private static String send(HttpRequest request) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
