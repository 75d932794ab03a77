package uk.lgcdt.infra.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServicesIT {

    private final Installation installation = Installation.find(Map.of());

    @TempDir
    private Path folder;

    @Test
    void whatWasStoredIsThereAfterARestart() throws Exception {
        try (Services services = start()) {
            execute(services, "create table kept (word text)");
            execute(services, "insert into kept values ('still here')");
            put(services, "/kept/_doc/1?refresh=true", "{\"word\":\"still here\"}");
        }

        try (Services services = start()) {
            assertThat(ask(services, "select word from kept")).isEqualTo("still here");
            assertThat(get(services, "/kept/_source/1")).contains("still here");
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
    void aSecondUserOfTheFolderAttachesToItsServers() throws Exception {
        try (Services owner = start();
                Services guest = start()) {
            assertThat(guest.databaseUrl()).isEqualTo(owner.databaseUrl());
            assertThat(guest.elasticsearchUrl()).isEqualTo(owner.elasticsearchUrl());

            guest.close();

            assertThat(ask(owner, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void serversElsewhereAreTakenAsTheyAre() {
        var settings = Map.of(
                "LGCDT_DATABASE_URL", "jdbc:postgresql://db.example/lgcdt",
                "LGCDT_ELASTICSEARCH_URL", "http://search.example:9200");

        try (Services services = Services.start(new Home(folder), installation, settings)) {
            assertThat(services.databaseUrl()).isEqualTo("jdbc:postgresql://db.example/lgcdt");
            assertThat(services.elasticsearchUrl()).isEqualTo("http://search.example:9200");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aMissingElasticsearchIsSaidPlainly() {
        var nothingBuilt = new Installation(folder.resolve("nothing"));

        try (Services services = Services.start(
                new Home(folder), nothingBuilt, Map.of("LGCDT_DATABASE_URL", "jdbc:postgresql://db.example/lgcdt"))) {
            assertThatThrownBy(services::elasticsearchUrl)
                    .isInstanceOf(ServiceFailure.class)
                    .hasMessageContaining("build the platform first");
        }
    }

    private Services start() {
        return Services.start(new Home(folder), installation, Map.of());
    }

    private static void execute(Services services, String sql) throws SQLException {
        try (Connection connection = connect(services);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Services services, String sql) throws SQLException {
        try (Connection connection = connect(services);
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
