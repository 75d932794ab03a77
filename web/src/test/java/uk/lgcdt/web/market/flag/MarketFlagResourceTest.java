package uk.lgcdt.web.market.flag;

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
class MarketFlagResourceTest {

    private final MockMvcTester rest;
    private final JdbcClient jdbc;

    MarketFlagResourceTest(WebApplicationContext application, JdbcClient jdbc) {
        this.rest = MockMvcTester.from(application);
        this.jdbc = jdbc;
    }

    @BeforeEach
    void publish() {
        PublishedTestData.publish(jdbc)
                .market("480", 2026, "2500.00")
                .market("722", 2026, "900.00")
                .marketFigure("480", "hhi", "value", "2500")
                .marketFigure("722", "hhi", "value", "900");
    }

    @Test
    void aFlagComesWithItsThreshold() {
        assertThat(rest.get().uri("/api/v1/markets/480/flags?on=2026-11-02"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"market":"480","year":2026,"on":"2026-11-02","flags":[
                         {"flag":"concentration","state":"raised","value":2500,"threshold":{"value":1800,"unit":"index",
                          "direction":"more-than","setBy":"platform","inForceFrom":"2026-11-01T00:00:00Z"}},
                         {"flag":"largest-seller","state":"unknown","reason":"not-measured","value":null},
                         {"flag":"single-bids"},{"flag":"direct-awards"},{"flag":"no-new-winner"},
                         {"flag":"incumbent-renewals","threshold":{"value":80}}]}
                        """);
    }

    @Test
    void thresholdsOfADayAndTheirHistoryAreListed() {
        assertThat(rest.get().uri("/api/v1/markets/thresholds?on=2026-11-02"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.inForce.length()")
                .isEqualTo(6);
        assertThat(rest.get().uri("/api/v1/markets/thresholds?on=2026-10-01"))
                .bodyJson()
                .extractingPath("$.inForce.length()")
                .isEqualTo(0);
    }

    @Test
    void theListAndItsFilesNameTheFlagsThatAreRaised() {
        assertThat(rest.get().uri("/api/v1/markets?year=2026&on=2026-11-02"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"items":[{"market":"480","flags":{"raised":["concentration"],"unknown":5}},
                         {"market":"722","flags":{"raised":[],"unknown":5}}]}
                        """);
        assertThat(rest.get().uri("/api/v1/markets/list.csv?year=2026&on=2026-11-02"))
                .bodyText()
                .contains("flags_raised,flags_unknown,flags\r\n")
                .contains(",1,5,concentration\r\n")
                .contains(",0,5,\r\n");
        assertThat(rest.get().uri("/api/v1/markets/480"))
                .bodyJson()
                .extractingPath("$.flags.raised")
                .asArray()
                .contains("concentration");
    }

    @Test
    void marketsAreListedByAFlag() {
        assertThat(rest.get().uri("/api/v1/markets?year=2026&flag=concentration"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"items":[{"market":"480"}],"total":1}
                        """);
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThat(rest.get().uri("/api/v1/markets?flag=nothing")).hasStatus(400);
        assertThat(rest.get().uri("/api/v1/markets/480/flags?on=yesterday")).hasStatus(400);
        assertThat(rest.get().uri("/api/v1/markets/480/flags?year=1999")).hasStatus(404);
    }
}
