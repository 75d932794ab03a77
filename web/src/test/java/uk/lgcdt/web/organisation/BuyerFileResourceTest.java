package uk.lgcdt.web.organisation;

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
class BuyerFileResourceTest {

    private final MockMvcTester rest;
    private final JdbcClient jdbc;
    private PublishedTestData published;

    BuyerFileResourceTest(WebApplicationContext application, JdbcClient jdbc) {
        this.rest = MockMvcTester.from(application);
        this.jdbc = jdbc;
    }

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc)
                .buyer("B1", "Bradford Council", "E08000032")
                .otherName("B2", "Bradford MDC", "B1")
                .supplier("S1", "Ash Ltd", "sme")
                .contract("o1", "B1", "S1", "100.00", null)
                .contract("o2", "B1", "S1", "200.00", null)
                .spend("E08000032", "2026-01-01", "ASH LIMITED", "net", "75.00")
                .spend("E08000032", "2026-01-01", "ASH LIMITED", "gross", "720.00")
                .spendYear("E08000032", 2025, "60.00", "1234.00")
                .spendSummary("E08000032", "financial-year", "2025-26", "all", "60.00", "1234.00")
                .spendYear("E08000035", 2025, "50.00", "900.00")
                .spendYear("E08000036", 2025, "70.00", "2000.00");
    }

    @Test
    void parquetHasContractsPaymentsOfEachBasisApartAndTheStandingAmongLikeCouncils() {
        byte[] file = content("/api/v1/buyers/figures.parquet?buyer=B1");

        assertThat(ParquetRows.of(file, "part, id, period, basis, measure, value, status, method"))
                .contains(
                        "facts|B1|||awarded|null|not-stated|",
                        "supplier|S1|||share-of-buyer|100.0000|stated|dependency",
                        "paid-month||2026-01|net|paid|75.0000|stated|buyer-spend-summary",
                        "paid-month||2026-01|gross|paid|720.0000|stated|buyer-spend-summary",
                        "like-councils|rank|2025-26||paid-top-ten-share|2.0000|stated|council-comparison",
                        "like-councils|median|2025-26||paid-hhi|1234.0000|stated|council-comparison",
                        "like-councils|councils|2025-26||awarded-sme-share|0.0000|stated|council-comparison");
        assertThat(ParquetRows.of(file, "part, measure, value, n, coverage_percent, status, reason"))
                .contains("like-councils|awarded-sme-share|null|2|100.00|insufficient|too-few-valued");
        assertThat(ParquetRows.of(file, "part, basis, measure, value, n, coverage_percent"))
                .contains("paid-year|net|hhi|1234.0000|4|100.00")
                .doesNotContain("paid-year|all|hhi|1234.0000|4|100.00");
        assertThat(ParquetRows.facts(file))
                .containsEntry("buyer", "B1")
                .hasEntrySatisfying(
                        "basis",
                        basis -> assertThat(basis).contains("Award decisions", "Payments as councils published them"));
    }

    @Test
    void theBriefingOfACouncilHasItsStandingMethodAndTheRun() {
        assertThat(PdfText.of(content("/api/v1/buyers/briefing.pdf?buyer=B1")))
                .contains("Bradford Council: buyer briefing")
                .contains("Compared with like councils")
                .contains("Net of VAT")
                .contains("With VAT")
                .contains("Not enough data")
                .contains("How this is made")
                .contains("buyers/B1?run=" + published.run());
    }

    @Test
    void whoIsNoCouncilHasNoPaymentsInItsFile() {
        published.buyer("B3", "Borchester University", null);

        assertThat(rest.get().uri("/api/v1/buyers/figures.csv?buyer=B3"))
                .hasStatusOk()
                .bodyText()
                .contains("facts,B3,Borchester University,,council,Council,,,,,,,not-stated,,")
                .doesNotContain("paid-");
    }

    @Test
    void anotherNameGivesTheFileOfTheBuyerThatItCountsAs() {
        assertThat(rest.get().uri("/api/v1/buyers/figures.json?buyer=B2"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.source.buyer")
                .isEqualTo("B1");
        assertThat(rest.get().uri("/api/v1/buyers/figures.json?buyer=nobody"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("No buyer nobody");
        assertThat(rest.get().uri("/api/v1/buyers/briefing.pdf")).hasStatus(400);
    }

    private byte[] content(String address) {
        var answer = rest.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
