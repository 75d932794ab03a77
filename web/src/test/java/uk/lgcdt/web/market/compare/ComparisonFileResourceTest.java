package uk.lgcdt.web.market.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.spreadsheet.ParquetRows;
import uk.lgcdt.web.WebTest;
import uk.lgcdt.web.export.PdfText;

@WebTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class ComparisonFileResourceTest {

    private static final String ASKED = "?one=480&oneYear=2025&other=system:housing-management&otherYear=2026";

    private final MockMvcTester rest;
    private final JdbcClient jdbc;
    private PublishedTestData published;

    ComparisonFileResourceTest(WebApplicationContext application, JdbcClient jdbc) {
        this.rest = MockMvcTester.from(application);
        this.jdbc = jdbc;
    }

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc)
                .market("480", 2025, "3000.00")
                .market("system:housing-management", 2026, "2500.00")
                .figure("480", 2025, "gini", "value", "ratio", "0.2000");
    }

    @Test
    void eachFigureHasBothSidesAndTheDifferenceOrWhyThereIsNone() {
        byte[] file = content("/api/v1/markets/compare/figures.parquet" + ASKED);

        assertThat(ParquetRows.of(file, "part, id, period, measure, basis, value, n, coverage_percent, status, reason"))
                .contains(
                        "counts|480|2025|contracts||12.0000|null|null|stated|null",
                        "concentration|480|2025|hhi|value|3000.0000|10|83.33|calculated|null",
                        "concentration|system:housing-management|2026|hhi|value|2500.0000|10|83.33|calculated|null",
                        "concentration|difference||hhi|value|-500.0000|null|null|calculated|null",
                        "concentration|system:housing-management|2026|gini|value|null|null|null|not-measured|null",
                        "concentration|difference||gini|value|null|null|null|undefined|not-measured");
        assertThat(ParquetRows.facts(file))
                .containsEntry("other", "system:housing-management")
                .hasEntrySatisfying(
                        "permanent_link",
                        link -> assertThat(link)
                                .endsWith(
                                        "markets/compare?one=480&oneYear=2025&other=system%3Ahousing-management&otherYear=2026"
                                                + "&run=" + published.run()));
    }

    @Test
    void theBriefingHasBothSidesMethodAndTheRun() {
        assertThat(PdfText.of(content("/api/v1/markets/compare/briefing.pdf" + ASKED)))
                .contains("Compare markets")
                .contains("3,000 (10 cases, 83.3% covered)")
                .contains("-500")
                .contains("None: measured on one side only")
                .contains("How this is made")
                .contains("Computed by run " + published.run());
    }

    @Test
    void whatCannotBeReadOrWasNotMeasuredIsAProblemInDetail() {
        assertThat(rest.get().uri("/api/v1/markets/compare/figures.csv?one=480&oneYear=2025&other=722&otherYear=2026"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Market 722 was not measured in 2026");
        assertThat(rest.get().uri("/api/v1/markets/compare/figures.csv?one=4x&oneYear=2025&other=722&otherYear=2026"))
                .hasStatus(400);
        assertThat(rest.get().uri("/api/v1/markets/compare/briefing.pdf")).hasStatus(400);
    }

    private byte[] content(String address) {
        var answer = rest.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
