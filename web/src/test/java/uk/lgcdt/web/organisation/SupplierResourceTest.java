package uk.lgcdt.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

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
class SupplierResourceTest {

    private final MockMvcTester rest;
    private final JdbcClient jdbc;

    SupplierResourceTest(WebApplicationContext application, JdbcClient jdbc) {
        this.rest = MockMvcTester.from(application);
        this.jdbc = jdbc;
    }

    @Test
    void aSupplierComesWithItsMarketsAndBuyers() {
        PublishedTestData.publish(jdbc)
                .buyer("B1", "Ambridge Council", "E08000032")
                .supplier("GB-COH-00000001", "Ash Ltd", "sme")
                .marketSupplier("480", 2026, "GB-COH-00000001", 1, "50.0")
                .contract("ocds-1", "B1", "GB-COH-00000001", "300.00", null);

        assertThat(rest.get().uri("/api/v1/suppliers/GB-COH-00000001"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"name":"Ash Ltd","kind":"unknown","kindBasis":"unknown","size":"sme","vcse":null,
                         "markets":[{"market":"480","year":2026,"sharePercent":50.0}],
                         "largestBuyers":[{"buyer":"B1","shareOfBuyerPercent":100.0}]}
                        """);
    }

    @Test
    void anUnknownSupplierAndAnUnknownRunAreProblemsInDetail() {
        PublishedTestData.publish(jdbc);

        assertThat(rest.get().uri("/api/v1/suppliers/nobody"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("No supplier nobody");
        assertThat(rest.get().uri("/api/v1/suppliers/nobody?run=x"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("No published run x");
    }

    @Test
    void anIdThatIsPartOfAnotherSupplierLeadsThere() {
        PublishedTestData.publish(jdbc)
                .supplier("GB-COH-00000001", "Ash Ltd", "sme")
                .supplierName("NAME-7", "Ash", "GB-COH-00000001", 3, null)
                .supplierChange("NAME-7", "NAME-6", "GB-COH-00000001");

        for (String earlier : new String[] {"NAME-6", "NAME-7"}) {
            assertThat(rest.get().uri("/api/v1/suppliers/" + earlier))
                    .hasStatus(307)
                    .hasHeader("Location", "/api/v1/suppliers/GB-COH-00000001");
        }
    }

    @Test
    void runsAreListedLatestFirst() {
        var earlier = PublishedTestData.publish(jdbc).run();
        var latest = PublishedTestData.publish(jdbc).run();

        assertThat(rest.get().uri("/api/v1/runs?size=2"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"items":[{"run":%s,"current":true,"dataCutOff":"2026-11-19T17:30:00Z"},
                                  {"run":%s,"current":false}],"page":0,"size":2}
                        """.formatted(latest, earlier));
    }

    @Test
    void theInterfaceIsDescribed() {
        assertThat(rest.get().uri("/api/openapi"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.paths")
                .asMap()
                .containsKeys("/api/v1/markets", "/api/v1/markets/{market}", "/api/v1/suppliers/{id}", "/api/v1/runs");
    }
}
