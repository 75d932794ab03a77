package uk.lgcdt.web.market;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.reference.ReferenceVersions;
import uk.lgcdt.infra.run.RunReferenceRepository;
import uk.lgcdt.infra.spreadsheet.ParquetRows;
import uk.lgcdt.web.WebTest;

@WebTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class MarketResourceTest {

    private final MockMvcTester rest;
    private final JdbcClient jdbc;
    private final RunReferenceRepository references;
    private PublishedTestData published;

    MarketResourceTest(WebApplicationContext application, JdbcClient jdbc, RunReferenceRepository references) {
        this.rest = MockMvcTester.from(application);
        this.jdbc = jdbc;
        this.references = references;
    }

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc)
                .market("480", 2026, "2500.00")
                .market("722", 2026, "900.00")
                .insufficientMarket("302", 2026)
                .market("480", 2025, "3000.00");
    }

    @Test
    void listsTheLatestYearPageByPage() {
        assertThat(rest.get().uri("/api/v1/markets?page=1&size=2"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"items":[{"market":"302","year":2026}],"page":1,"size":2,"total":3}
                        """);
    }

    @Test
    void aFigureComesWithItsStatusAndWhatItRestsOn() {
        assertThat(rest.get().uri("/api/v1/markets/480?year=2026"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"level":"group","concentration":{"status":"calculated","n":10,"coveragePercent":83.33,"hhi":2500.00,
                         "band":"high"},"smeByValue":{"status":"insufficient","reason":"too-few-sizes","sharePercent":null}}
                        """);
    }

    @Test
    void aFigureNamesItsRunItsBasisAndItsEditions() {
        jdbc.sql("update run set parameters = '{\"rules\":{\"market.fewest\":\"3\"}}' where id = :run")
                .param("run", published.run().value())
                .update();
        references.keep(published.run().value(), ReferenceVersions.list());

        assertThat(rest.get().uri("/api/v1/markets/480?year=2026")).bodyJson().isLenientlyEqualTo("""
                        {"source":{"run":%1$s,"dataCutOff":"2026-11-19T17:30:00Z","codeVersion":"test",
                         "parameters":{"market.fewest":"3"},"reference":[{"name":"council-predecessors"},{"name":"councils"},{"name":"cpv","version":"CPV 2008"},
                         {"name":"service-system-products"},{"name":"service-systems"}]}}
                        """.formatted(
                        published.run()));
        assertThat(rest.get().uri("/api/v1/runs/" + published.run())).bodyJson().isLenientlyEqualTo("""
                        {"run":{"run":%1$s},"sources":{"market":{"parameters":{"market.fewest":"3"}},"spend":{"parameters":{}}}}
                        """.formatted(
                        published.run()));
        assertThat(rest.get().uri("/api/v1/reference?run=" + published.run()))
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(ReferenceVersions.list().size());
    }

    @Test
    void withoutAYearTheLatestIsShown() {
        assertThat(rest.get().uri("/api/v1/markets/480"))
                .bodyJson()
                .extractingPath("$.year")
                .isEqualTo(2026);
    }

    @Test
    void anEarlierRunCanBeAskedFor() {
        var earlier = published.run();
        PublishedTestData.publish(jdbc).market("480", 2026, "1.00");

        assertThat(rest.get().uri("/api/v1/markets/480?run=" + earlier))
                .bodyJson()
                .extractingPath("$.concentration.hhi")
                .isEqualTo(2500.0);
    }

    @Test
    void anUnknownMarketIsAProblemInDetail() {
        assertThat(rest.get().uri("/api/v1/markets/999"))
                .hasStatus(404)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Market 999 was not measured");
    }

    @Test
    void aWrongParameterIsNamed() {
        assertThat(rest.get().uri("/api/v1/markets?size=1000"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("size is 1000; it may be 1 to 200");
        assertThat(rest.get().uri("/api/v1/markets?year=then"))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("year is then; it has four digits");
        assertThat(rest.get().uri("/api/v1/markets/list.csv?minimum-hhi=much"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("minimum-hhi is much; it is a number");
        assertThat(rest.get().uri("/api/v1/markets?technology=some")).hasStatus(400);
        assertThat(rest.get().uri("/api/v1/markets/4x")).hasStatus(400);
    }

    @Test
    void theListAndItsFileTakeTheSameParameters() {
        for (String path : new String[] {"/api/v1/markets?", "/api/v1/markets/list.json?"}) {
            assertThat(rest.get().uri(path + "year=2026&minimum-hhi=1000&calculated=true&technology=false&words="))
                    .hasStatusOk()
                    .bodyText()
                    .contains("\"480\"")
                    .doesNotContain("\"722\"", "\"302\"");
        }
        for (String path : new String[] {"/api/v1/markets", "/api/v1/markets/list.{ending}"}) {
            assertThat(rest.get().uri("/api/openapi"))
                    .bodyJson()
                    .extractingPath("$.paths['%s'].get.parameters[*].name".formatted(path))
                    .asArray()
                    .contains("run", "year", "level", "words", "minimum-hhi", "calculated", "technology", "flag", "on");
        }
    }

    @Test
    void theListDownloadsAsCsvWithoutAFigureWhereThereIsNone() {
        assertThat(rest.get().uri("/api/v1/markets/list.csv?words=302"))
                .hasStatusOk()
                .bodyText()
                .contains("concentration_status")
                .contains("insufficient,too-few-suppliers,10,83.33,,,,,");
    }

    @Test
    void theSameListIsTakenAwayAsParquet() {
        byte[] file = rest.get()
                .uri("/api/v1/markets/list.parquet?year=2026&technology=false")
                .exchange()
                .getResponse()
                .getContentAsByteArray();

        assertThat(ParquetRows.of(file, "market, year, concentration_status, hhi, band"))
                .containsExactly(
                        "480|2026|calculated|2500.00|high",
                        "722|2026|calculated|900.00|low",
                        "302|2026|insufficient|null|null");
        assertThat(ParquetRows.facts(file))
                .hasEntrySatisfying(
                        "permanent_link",
                        link -> assertThat(link)
                                .contains("/markets?year=2026&level=all&technology=false&run=" + published.run()));
        assertThat(rest.get().uri("/api/v1/markets/list.xlsx?year=2026")).hasStatusOk();
    }
}
