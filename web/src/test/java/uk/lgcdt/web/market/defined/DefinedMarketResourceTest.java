package uk.lgcdt.web.market.defined;

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

@WebTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class DefinedMarketResourceTest {

    private final MockMvcTester rest;
    private final JdbcClient jdbc;
    private PublishedTestData published;

    DefinedMarketResourceTest(WebApplicationContext application, JdbcClient jdbc) {
        this.rest = MockMvcTester.from(application);
        this.jdbc = jdbc;
    }

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc)
                .buyer("B1", "Ambridge Council", "E08000032")
                .supplier("S1", "Ash Ltd", "sme")
                .supplier("S2", "Birch Ltd", "large")
                .supplier("S3", "Cedar Ltd", "sme")
                .contract("o1", "B1", "S1", "50.00", null)
                .contract("o2", "B1", "S2", "30.00", null)
                .contract("o3", "B1", "S3", "20.00", null);
    }

    @Test
    void aDefinedMarketComesWithItsStatusAndWhatItRestsOn() {
        assertThat(rest.get().uri("/api/v1/markets/defined?cpv=480&from=2026&size=2"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"run":%s,"definition":{"cpv":"480","from":"2026","basis":"value"},
                         "measures":{"contracts":3,"concentration":{"status":"calculated","n":3,"coveragePercent":100.00,
                          "hhi":3800.00,"band":"high","effectiveSuppliers":2.6316},"smeByValue":{"sharePercent":70.00}},
                         "years":[{"year":2026,"measures":{"contracts":3}}],"buyerCount":1,"councils":1,
                         "suppliers":[{"rank":1,"name":"Ash Ltd","sharePercent":50.0000},{"rank":2}],
                         "buyers":[{"councilCode":"E08000032","contracts":3}]}
                        """.formatted(published.run()));
    }

    @Test
    void severalCodesAreGivenEitherWay() {
        assertThat(rest.get().uri("/api/v1/markets/defined?cpv=72&cpv=480"))
                .bodyJson()
                .extractingPath("$.definition.cpv")
                .isEqualTo("480,72");
    }

    @Test
    void theFiguresDownloadAsCsvEmptyWhereThereIsNone() {
        assertThat(rest.get().uri("/api/v1/markets/defined.csv?words=housing&council=E06000001"))
                .hasStatusOk()
                .bodyText()
                .contains("words=housing&council=E06000001&basis=value")
                .contains(",all,0,0,0,,0,,undefined,no-contracts,0,,,,,,");
    }

    @Test
    void theFiguresDownloadAsParquetToo() {
        byte[] file = rest.get()
                .uri("/api/v1/markets/defined.parquet?cpv=480")
                .exchange()
                .getResponse()
                .getContentAsByteArray();

        assertThat(ParquetRows.of(file, "definition, period, contracts, awarded_gbp, hhi"))
                .containsExactly(
                        "cpv=480&basis=value|all|3|100.00|3800.00", "cpv=480&basis=value|2026|3|100.00|3800.00");
    }

    @Test
    void whatCannotBeIsNamedWithItsReason() {
        assertThat(rest.get().uri("/api/v1/markets/defined?cpv=4x"))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("cpv is \"4x\"; a CPV code or its beginning is 2 to 8 digits");
        assertThat(rest.get().uri("/api/v1/markets/defined")).hasStatus(400);
        assertThat(rest.get().uri("/api/v1/markets/defined?system=trams"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("system is \"trams\"; no service system has this key; /api/v1/service-systems lists them");
        assertThat(rest.get().uri("/api/v1/markets/defined?cpv=48&run=999999")).hasStatus(404);
    }
}
