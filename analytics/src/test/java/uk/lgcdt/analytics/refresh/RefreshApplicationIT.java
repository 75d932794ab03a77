package uk.lgcdt.analytics.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lgcdt.analytics.SparkTest;

/** The refresh against a real PostgreSQL. */
@SparkTest
class RefreshApplicationIT {

    @TempDir
    static Path folder;

    private static TestDatabase database;

    private final SparkSession spark;

    RefreshApplicationIT(SparkSession spark) {
        this.spark = spark;
    }

    @BeforeAll
    static void start() throws IOException, SQLException {
        database = TestDatabase.start();
        database.execute(
                "insert into run (kind, status, started_at, code_version) select 'refresh', 'running', now(), 'test' from generate_series(1, 5)");
        ReceivedTestData.write(folder.resolve("received"), 150, 42);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void everyTableIsPublishedUnderTheRun() throws Exception {
        Summary summary = refresh(1, folder.resolve("received"));

        assertThat(summary.processes()).isEqualTo(150);
        assertThat(published("notice", 1)).isEqualTo(summary.releases());
        assertThat(published("award_line", 1)).isEqualTo(summary.awardLines());
        assertThat(published("market_measure", 1)).isEqualTo(summary.markets());
        for (String table : new String[] {
            "buyer",
            "supplier",
            "market_supplier",
            "market_buyer",
            "market_figure",
            "supplier_name",
            "dependency",
            "red_flag",
            "red_flag_count",
            "buyer_spend",
            "opportunity",
            "opportunity_contract",
            "quality_check",
            "quality_month",
            "quality_month_check",
            "register_contract",
            "supplier_company",
            "supplier_owner",
            "supplier_group"
        }) {
            assertThat(published(table, 1)).as(table).isPositive();
        }
        assertThat(database.row("select sum(contracts), sum(awarded_gbp) from buyer where run_id = 1"))
                .isEqualTo(
                        database.row(
                                "select count(distinct (ocid, award_id)), sum(awarded_gbp) from award_line where run_id = 1 and not framework"));
        assertThat(database.row("select count(distinct council_code) from buyer where run_id = 1"))
                .isEqualTo("4");
        assertThat(Files.readString(folder.resolve("lake/runs/1/summary.json"))).isEqualTo(summary.toJson());
    }

    @Test
    void aRunStartedAgainLeavesNothingTwice() throws Exception {
        Summary first = refresh(2, folder.resolve("received"));

        Summary second = refresh(2, folder.resolve("received"));

        assertThat(second).isEqualTo(first);
        assertThat(published("award_line", 2)).isEqualTo(first.awardLines());
        assertThat(published("opportunity", 2)).isPositive();
    }

    @Test
    void warningsArePublishedOnceHoweverOftenTheRunIsStarted() throws Exception {
        Path received = folder.resolve("undated");
        ReceivedTestData.write(received.resolve("releases/cc/part-00000.jsonl.gz"), List.of("""
                        {"landed":1,"position":"release 1","ocid":"ocds-test-u",\
                        "release":{"ocid":"ocds-test-u","id":"u-1","tag":["tender"]}}"""));
        refresh(4, received);
        assertThat(warnings(4)).isEqualTo("1|MissingDate|ocds-test-u");
        try (var parts = Files.list(folder.resolve("lake/runs/4/compiled_releases"))) {
            assertThat(parts.filter(part -> part.getFileName().toString().matches("part=\\d+")))
                    .hasSize(1);
        }
        database.execute(
                "insert into run_warning (run_id, code, position, message) values (4, 'Leftover', '', 'Of a first attempt')");

        refresh(4, received);

        assertThat(warnings(4)).isEqualTo("1|MissingDate|ocds-test-u");
    }

    @Test
    void decisionsOfPeopleBindTheRunAndAContradictionIsWarnedOf() throws Exception {
        refresh(5, folder.resolve("received"));
        String[] nodes = database.row("""
                        select min(node), min(node) filter (where place = 2), min(node) filter (where place = 3)
                          from (select node collate "C" as node, row_number() over (order by node collate "C") as place
                                  from (select distinct node from supplier_name where run_id = 5) as nodes) as placed
                         where place <= 3
                        """).split("\\|");
        decide(nodes[0], nodes[1], "same");
        decide(nodes[1], nodes[2], "same");
        decide(nodes[0], nodes[2], "different");
        try {
            refresh(5, folder.resolve("received"));

            assertThat(database.row(
                            "select count(distinct supplier_id) from supplier_name where run_id = 5 and node in ('%s', '%s', '%s')"
                                    .formatted((Object[]) nodes)))
                    .isEqualTo("1");
            assertThat(database.row(
                            "select count(*) from run_warning where run_id = 5 and code = 'ContradictoryDecision'"))
                    .isEqualTo("1");
            assertThat(database.row(
                            "select count(*) from supplier_pair where run_id = 5 and evidence like '[{\"feature\":%'"))
                    .isEqualTo(database.row("select count(*) from supplier_pair where run_id = 5"));
            assertThat(
                            database.row(
                                    "select count(distinct basis) from market_figure where run_id = 5 and basis like '%-matching'"))
                    .isEqualTo("2");
        } finally {
            database.execute(
                    "update supplier_decision set undone_by = 'test', undone_at = now() where undone_at is null");
        }
    }

    private static void decide(String one, String other, String verdict) throws SQLException {
        database.execute("""
                insert into supplier_decision (one, one_name, other, other_name, verdict, reason, decided_by, decided_at)
                values ('%s', 'One', '%s', 'Other', '%s', 'Test', 'test', now())
                """.formatted(one, other, verdict));
    }

    @Test
    void withNothingReceivedNothingIsPublished() throws Exception {
        Summary summary = refresh(3, folder.resolve("nothing"));

        assertThat(summary).isEqualTo(new Summary(0, 0, 0, 0, 0, null));
    }

    private Summary refresh(long runId, Path received) throws SQLException {
        Arguments arguments = new Arguments(
                runId,
                received.toString(),
                folder.resolve("lake").toString(),
                database.url(),
                LocalDate.of(2026, 8, 1));
        Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream()), Refresh.STEPS);
        return RefreshApplication.run(spark, arguments, Map.of("LGCDT_DATABASE_USER", "postgres"), silent);
    }

    private static String warnings(long runId) throws SQLException {
        return database.row("select count(*), min(code), min(ocid) from run_warning where run_id = " + runId);
    }

    private static long published(String table, long runId) throws SQLException {
        return Long.parseLong(database.row("select count(*) from " + table + " where run_id = " + runId));
    }
}
