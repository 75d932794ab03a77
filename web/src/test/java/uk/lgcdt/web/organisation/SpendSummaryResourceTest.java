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
import uk.lgcdt.web.WebTest;

@WebTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class SpendSummaryResourceTest {

    private static final String ADDRESS = "/api/v1/buyers/B1/spend-summary";

    private final MockMvcTester rest;
    private final JdbcClient jdbc;
    private PublishedTestData published;

    SpendSummaryResourceTest(WebApplicationContext application, JdbcClient jdbc) {
        this.rest = MockMvcTester.from(application);
        this.jdbc = jdbc;
    }

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc)
                .buyer("B1", "Bradford Council", "E08000032")
                .buyer("B2", "Borchester University", null)
                .spendYear("E08000032", 2024, "60.00", "1200.00")
                .spendSummary("E08000032", "financial-year", "2024-25", "gross", "50.00", null);
    }

    @Test
    void rowsAreChosenByKindOfPeriodAndBasis() {
        assertThat(rest.get().uri(ADDRESS + "?period-kind=financial-year&basis=net"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"items":[{"run":%1$s,"buyer":"E08000032","periodKind":"financial-year","period":"2024-25",
                          "vatBasis":"net","lines":10,"paidGbp":1000.00,"suppliers":4,"status":"calculated",
                          "top10SharePercent":60.00,"hhi":1200.00,"negativeLines":1,"negativeGbp":-5.00}],
                         "total":1,"source":{"run":%1$s}}
                        """.formatted(published.run()));
        assertThat(rest.get().uri(ADDRESS)).bodyJson().extractingPath("$.total").isEqualTo(14);
    }

    @Test
    void whatIsNotKnownIsNull() {
        assertThat(rest.get().uri(ADDRESS + "?basis=gross")).bodyJson().isLenientlyEqualTo("""
                        {"items":[{"status":"insufficient","reason":"too-few-suppliers","hhi":null,
                          "top10SharePercent":null}]}
                        """);
    }

    @Test
    void whatCannotBeAskedIsAProblemInDetail() {
        assertThat(rest.get().uri(ADDRESS + "?period-kind=week")).hasStatus(400);
        assertThat(rest.get().uri(ADDRESS + "?basis=vat"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("basis is net, gross, unknown or all, not vat");
        assertThat(rest.get().uri("/api/v1/buyers/nobody/spend-summary")).hasStatus(404);
        assertThat(rest.get().uri("/api/v1/buyers/B2/spend-summary"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("No payments of buyer B2 are known");
    }
}
