package uk.lgcdt.batch.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.lgcdt.batch.BatchTest;
import uk.lgcdt.infra.run.RunKind;
import uk.lgcdt.infra.run.RunRepository;

@BatchTest
class PublishedDatasetsTest {

    private static final String AWARD = """
            insert into award_line (run_id, ocid, award_id, supplier_id, release_id, regime, title, buyer_id, markets,
                   cpv_codes, region_codes, decided_on, year, awarded_gbp, value_basis, suppliers, framework, call_off,
                   landed_file_id, position)
            values (:run, :ocid, 'a1', 's1', 'r1', 'UKPGA', 'A "quoted", title', 'b1', '{48,480}', '{48000000}', '{}',
                    '2026-08-10', 2026, 12.50, 'contract', 1, false, false, 1, 'release 1')
            """;

    @Autowired
    private PublishedDatasets datasets;

    @Autowired
    private RunRepository runs;

    @Autowired
    private JdbcClient jdbc;

    private long runId;

    @BeforeEach
    void publishTwoAwards() {
        runId = runs.start(RunKind.REFRESH, "{}", "test").id();
        jdbc.sql(AWARD).param("run", runId).param("ocid", "ocds-2").update();
        jdbc.sql(AWARD).param("run", runId).param("ocid", "ocds-1").update();
    }

    @ParameterizedTest
    @EnumSource
    void everyDatasetHasTheColumnsThatItPromises(Dataset dataset) {
        datasets.forEach(dataset, runId, List.of(), row -> assertThat(row).hasSameSizeAs(dataset.columns()));
    }

    @Test
    void rowsComeInOrderAsCsv() throws IOException {
        assertThat(export(RowWriter.Format.CSV).lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("ocid,award_id,supplier_id");
        assertThat(export(RowWriter.Format.CSV).lines().skip(1).findFirst().orElseThrow())
                .startsWith(
                        "ocds-1,a1,s1,r1,,UKPGA,\"A \"\"quoted\"\", title\",b1,48;480,48000000,,2026-08-10,2026,12.50,");
    }

    @Test
    void rowsComeAsJson() throws IOException {
        assertThat(export(RowWriter.Format.JSON).lines().findFirst().orElseThrow())
                .startsWith("{\"ocid\":\"ocds-1\"")
                .contains(
                        "\"notice_type\":null",
                        "\"markets\":[\"48\",\"480\"]",
                        "\"awarded_gbp\":12.50",
                        "\"framework\":false");
    }

    @Test
    void warningsAreThoseOfTheRunAndOfLoadsBeforeIt() {
        long load = runs.start(RunKind.LOAD, "{}", "test").id();
        long refresh = runs.start(RunKind.REFRESH, "{}", "test").id();
        long later = runs.start(RunKind.LOAD, "{}", "test").id();
        warn(load, "ExportedLoad");
        warn(refresh, "ExportedRefresh");
        warn(runId, "OfAnEarlierRefresh");
        warn(later, "NotPartOfIt");
        List<String> found = new ArrayList<>();

        datasets.forEach(
                Dataset.WARNINGS,
                refresh,
                List.of(new Condition("ocid", "ocds-export")),
                row -> found.add(row.get(0) + " " + row.get(1) + " " + row.get(6)));

        assertThat(found).containsExactly("ExportedLoad load It was so", "ExportedRefresh refresh It was so");
    }

    private void warn(long run, String code) {
        jdbc.sql("""
                        insert into run_warning (run_id, code, position, ocid, message)
                        values (:run, :code, '', 'ocds-export', 'It was so')
                        """).param("run", run).param("code", code).update();
    }

    @Test
    void conditionsNarrowTheRows() {
        assertThat(count(new Condition("ocid", "ocds-1"))).isEqualTo(1);
        assertThat(count(new Condition("markets", "480"))).isEqualTo(2);
        assertThat(count(new Condition("markets", "72"))).isZero();
        assertThat(count(new Condition("year", "2026"))).isEqualTo(2);
        assertThat(count(new Condition("awarded_gbp", "12.50"), new Condition("ocid", "ocds-2")))
                .isEqualTo(1);
        assertThat(count(new Condition("notice_type", "UK6"))).isZero();
    }

    @Test
    void aValueIsNeverTakenForSql() {
        assertThat(count(new Condition("ocid", "x' or '1'='1"))).isZero();
        assertThat(count(new Condition("ocid", "'; drop table award_line; --"))).isZero();
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void aColumnIsOneOfTheDatasets() {
        assertThatThrownBy(() -> count(new Condition("1=1 or ocid", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("awards has no column 1=1 or ocid");
    }

    private String export(RowWriter.Format format) throws IOException {
        StringWriter out = new StringWriter();
        try (RowWriter rows = new RowWriter(format, Dataset.AWARDS.columns(), out)) {
            datasets.forEach(Dataset.AWARDS, runId, List.of(), rows);
        }
        return out.toString();
    }

    private long count(Condition... conditions) {
        long[] rows = {0};
        datasets.forEach(Dataset.AWARDS, runId, List.of(conditions), row -> rows[0]++);
        return rows[0];
    }
}
