package uk.lgcdt.analytics.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lgcdt.analytics.RealReleases;
import uk.lgcdt.analytics.SparkTest;

/** The same refresh by {@code SparkSubmit} on one thread, on two, and on a cluster: not a digit may differ. */
@SparkTest
class StandaloneClusterIT {

    private static final List<String> TABLES = List.of(
            "releases",
            "award_lines",
            "buyer",
            "supplier",
            "suppliers_by_market",
            "market_measure",
            "market_supplier",
            "market_buyer",
            "market_figure",
            "dependency",
            "red_flag",
            "red_flag_count",
            "supplier_name",
            "supplier_group",
            "spend_lines",
            "buyer_spend",
            "buyer_spend_summary",
            "opportunity_contracts",
            "opportunity");

    @TempDir
    Path folder;

    private final SparkSession spark;

    StandaloneClusterIT(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void everyEngineGivesTheSameTables() throws IOException, InterruptedException {
        receive();

        try (SparkCluster cluster = SparkCluster.start(folder)) {
            refresh(1, "local[1]");
            refresh(2, "local[2]");
            refresh(3, cluster.url());
        }

        assertThat(Files.readString(folder.resolve("run3.log"))).contains("LGCDT-PROGRESS");
        assertThat(Files.readString(folder.resolve("worker1.log")) + Files.readString(folder.resolve("worker2.log")))
                .contains("Asked to launch executor");
        assertThat(kept(1)).containsAll(TABLES).isEqualTo(kept(2)).isEqualTo(kept(3));
        SoftAssertions softly = new SoftAssertions();
        for (String table : kept(1)) {
            List<String> rows = rows(1, table);
            softly.assertThat(rows.isEmpty() && TABLES.contains(table))
                    .as(table + " is empty")
                    .isFalse();
            softly.assertThat(rows(2, table).equals(rows))
                    .as(table + " on two threads")
                    .isTrue();
            softly.assertThat(rows(3, table).equals(rows))
                    .as(table + " on the cluster")
                    .isTrue();
        }
        softly.assertAll();
    }

    private SortedSet<String> kept(int run) throws IOException {
        try (Stream<Path> tables = Files.list(folder.resolve("lake/runs/" + run))) {
            return tables.filter(Files::isDirectory)
                    .map(table -> table.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private void receive() throws IOException {
        ReceivedTestData.write(folder.resolve("received"), 400, 7);
        if (RealReleases.arePresent()) {
            ReceivedTestData.write(
                    folder.resolve("received/releases/real/part-00000.jsonl.gz"), RealReleases.received());
        }
    }

    private void refresh(int run, String master) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("org.apache.spark.deploy.SparkSubmit", "--master", master));
        for (String setting : List.of(
                "spark.ui.enabled=false",
                "spark.driver.bindAddress=127.0.0.1",
                "spark.driver.host=127.0.0.1",
                "spark.executor.memory=1g")) {
            words.addAll(List.of("--conf", setting));
        }
        words.addAll(List.of(
                "--jars",
                Path.of("../infra/target/infra.jar").toRealPath().toString(),
                "--class",
                RefreshApplication.class.getName(),
                Path.of("target/analytics.jar").toRealPath().toString(),
                "--run-id",
                String.valueOf(run),
                "--received",
                folder.resolve("received").toString(),
                "--lake",
                folder.resolve("lake").toString(),
                "--as-of",
                "2026-08-12"));
        Path log = folder.resolve("run" + run + ".log");
        int status = SparkCluster.run(log, "1g", words.toArray(String[]::new));
        assertThat(status).as("exit status; last of its output: %s", last(log)).isZero();
    }

    private List<String> rows(int run, String table) throws IOException {
        Path path = folder.resolve("lake/runs/" + run + "/" + table);
        var found = table.equals("compiled_releases")
                ? spark.read().text(path.toString())
                : spark.read().parquet(path.toString());
        String[] columns = found.columns();
        Arrays.sort(columns);
        return found.selectExpr("to_json(struct(" + String.join(",", columns) + "))").collectAsList().stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
    }

    private static String last(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            List<String> all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - 40), all.size()));
        }
    }
}
