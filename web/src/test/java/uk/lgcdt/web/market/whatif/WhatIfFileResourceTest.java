package uk.lgcdt.web.market.whatif;

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
class WhatIfFileResourceTest {

    private final MockMvcTester rest;
    private final JdbcClient jdbc;
    private PublishedTestData published;

    WhatIfFileResourceTest(WebApplicationContext application, JdbcClient jdbc) {
        this.rest = MockMvcTester.from(application);
        this.jdbc = jdbc;
    }

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc)
                .supplier("A", "Ash Ltd", "sme")
                .supplier("B", "Birch Ltd", "sme")
                .supplier("C", "Cedar Ltd", "large")
                .market("480", 2026, "3800.00")
                .insufficientMarket("302", 2026)
                .marketSupplierOf("480", 2026, "A", 1, "50000.00")
                .marketSupplierOf("480", 2026, "B", 2, "30000.00")
                .marketSupplierOf("480", 2026, "C", 3, "20000.00");
    }

    @Test
    void theFileHasBeforeAfterDifferenceAndEveryShare() {
        byte[] file = content("/api/v1/markets/480/what-if/figures.parquet?year=2026&combine=B,C");

        assertThat(ParquetRows.of(file, "part, id, name, measure, value, unit"))
                .contains(
                        "concentration|before|As it is|hhi|3800.0000|index",
                        "concentration|after|As it would be|hhi|5000.0000|index",
                        "concentration|difference|Difference|hhi|1200.0000|index",
                        "concentration|difference|Difference|suppliers|-1.0000|count",
                        "share-after|B,C|Birch Ltd + Cedar Ltd|share-of-market|50.0000|percent");
        assertThat(ParquetRows.facts(file))
                .containsEntry("combine", "B,C")
                .hasEntrySatisfying(
                        "permanent_link",
                        link -> assertThat(link)
                                .endsWith("markets/480/what-if?year=2026&run=" + published.run() + "&combine=B,C"));
    }

    @Test
    void theBriefingSaysWhatIsSupposedAndThatTheWordsDescribe() {
        assertThat(PdfText.of(content("/api/v1/markets/480/what-if/briefing.pdf?year=2026&combine=B,C&leave=X")))
                .contains("Combined: Birch Ltd, Cedar Ltd.")
                .contains("no value of theirs is known in this market and year: X.")
                .contains("These words describe only")
                .contains("3,800 (10 cases, 83.3% covered)")
                .contains("1,200")
                .contains("How this is made")
                .contains("Computed by run " + published.run());
    }

    @Test
    void whatCannotBeComputedIsAProblemInDetail() {
        assertThat(rest.get().uri("/api/v1/markets/480/what-if/figures.csv?year=2026&combine=A"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("combine, leave and split name no change to suppliers of known value");
        assertThat(rest.get().uri("/api/v1/markets/480/what-if/figures.csv?leave=A,B,C"))
                .hasStatus(404);
        assertThat(rest.get().uri("/api/v1/markets/302/what-if/figures.csv?leave=A"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("The concentration of market 302 in 2026 could not be calculated");
        assertThat(rest.get().uri("/api/v1/markets/480/what-if/briefing.pdf?year=1999&leave=A"))
                .hasStatus(404);
    }

    private byte[] content(String address) {
        var answer = rest.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
