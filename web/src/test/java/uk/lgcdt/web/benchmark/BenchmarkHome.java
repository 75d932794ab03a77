package uk.lgcdt.web.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.lgcdt.infra.runtime.Installation;
import uk.lgcdt.infra.runtime.Services;

/** The database of the home that is measured, filled with the sample where it was empty. */
final class BenchmarkHome implements AutoCloseable {

    /** Tables whose rows say how large the data are. */
    private static final List<String> TABLES = List.of(
            "notice",
            "award_line",
            "supplier",
            "supplier_name",
            "buyer",
            "market_measure",
            "market_figure",
            "market_supplier",
            "dependency",
            "buyer_spend");

    private static final int MOST = 100_000; // addresses of one kind that are chosen among

    private final PageOptions options;
    private final Installation installation;
    private final Connection database;

    BenchmarkHome(PageOptions options, Installation installation, Services services) throws SQLException {
        this.options = options;
        this.installation = installation;
        this.database = DriverManager.getConnection(
                services.databaseUrl(), services.databaseUser(), services.databasePassword());
    }

    /** Returns the published run; where there is none, the sample is made, loaded and refreshed first. */
    long publishedRun() throws SQLException, IOException, InterruptedException {
        if (rows("select to_regclass('published_run')").getFirst().getFirst() == null || runs().isEmpty()) {
            System.out.printf(
                    "This home has no figures: making, loading and refreshing the sample, scale %s%n", options.scale());
            Path sample = options.home().root().resolve("sample");
            if (!Files.isDirectory(sample)) {
                platform("sample", "--scale", Double.toString(options.scale()), "--out", sample.toString());
            }
            platform("load", sample.toString());
            platform("refresh");
        }
        return Long.parseLong(runs().getFirst().getFirst());
    }

    private List<List<String>> runs() throws SQLException {
        return rows("select run_id from published_run");
    }

    /** Rows of each table in the run. */
    Map<String, Long> size(long run) throws SQLException {
        Map<String, Long> sizes = new LinkedHashMap<>();
        for (String table : TABLES) {
            sizes.put(
                    table,
                    Long.valueOf(rows("select count(*) from " + table + " where run_id = " + run)
                            .getFirst()
                            .getFirst()));
        }
        return sizes;
    }

    /** Returns the page's addresses in these data, the heaviest first. */
    List<String> addresses(WalkedPage page, long run) throws SQLException {
        if (page.query().isEmpty()) {
            return List.of(page.address(List.of()));
        }
        List<String> addresses = new ArrayList<>();
        for (List<String> values : rows(page.query().replace(":run", Long.toString(run)))) {
            if (!values.contains(null)) {
                addresses.add(page.address(values));
            }
        }
        return addresses;
    }

    private List<List<String>> rows(String query) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.setMaxRows(MOST);
            try (ResultSet found = statement.executeQuery(query)) {
                List<List<String>> rows = new ArrayList<>();
                while (found.next()) {
                    List<String> row = new ArrayList<>();
                    for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                        row.add(found.getString(column));
                    }
                    rows.add(row);
                }
                return rows;
            }
        }
    }

    /** Runs a command of the platform on this home. */
    private void platform(String... command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xmx" + System.getenv().getOrDefault("LGCDT_MEMORY", "1g"),
                "-cp",
                installation.batchClasspath(),
                "uk.lgcdt.batch.Lgcdt"));
        line.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(line).inheritIO();
        builder.environment().put("LGCDT_HOME", options.home().root().toString());
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("lgcdt %s ended with %d".formatted(command[0], status));
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
