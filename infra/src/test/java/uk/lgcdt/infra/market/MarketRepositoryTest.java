package uk.lgcdt.infra.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.RepositoryTest;

@RepositoryTest
class MarketRepositoryTest {

    private static final Year YEAR = Year.of(2026);

    private final MarketRepository markets;
    private final JdbcClient jdbc;
    private PublishedTestData published;

    MarketRepositoryTest(MarketRepository markets, JdbcClient jdbc) {
        this.markets = markets;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc)
                .market("48", 2026, "2500.00")
                .market("48", 2025, "3000.00")
                .market("481", 2026, "900.00")
                .market("641", 2026, "5000.00")
                .market("45", 2026, "400.00")
                .insufficientMarket("72", 2026);
    }

    @Test
    void theMostConcentratedComeFirstAndUnknownOnesLast() {
        assertThat(codes(MarketFilter.allOf(YEAR))).containsExactly("641", "48", "481", "45", "72");
    }

    @Test
    void divisionsAndGroupsAreToldApart() {
        assertThat(codes(new MarketFilter(YEAR, MarketLevel.GROUP, null, null, false, false)))
                .containsExactly("641", "481");
    }

    @Test
    void serviceSystemsAreALevelOfTheirOwnAndTechnology() {
        published.market("system:parking", 2026, "1200.00");

        assertThat(codes(new MarketFilter(YEAR, MarketLevel.SYSTEM, null, null, false, true)))
                .containsExactly("system:parking");
        assertThat(codes(new MarketFilter(YEAR, MarketLevel.GROUP, null, null, false, false)))
                .doesNotContain("system:parking");
    }

    @Test
    void aMinimumLeavesOutMarketsThatCouldNotBeCalculated() {
        assertThat(codes(new MarketFilter(YEAR, null, null, new BigDecimal("900"), false, false)))
                .containsExactly("641", "48", "481");
    }

    @Test
    void onlyCalculatedMarketsAreListedWhenAsked() {
        assertThat(codes(new MarketFilter(YEAR, null, null, null, true, false))).doesNotContain("72");
    }

    @Test
    void technologyLeavesOutConstructionAndThePost() {
        assertThat(codes(new MarketFilter(YEAR, null, null, null, false, true))).containsExactly("48", "481", "72");
    }

    @Test
    void anEmptySetOfMarketsMatchesNothing() {
        assertThat(markets.count(published.run(), new MarketFilter(YEAR, null, Set.of(), null, false, false)))
                .isZero();
    }

    @Test
    void aPageContinuesWhereTheLastEnded() {
        var filter = MarketFilter.allOf(YEAR);

        var second = markets.findAll(published.run(), filter, MarketOrder.mostConcentratedFirst(), 2, 2);

        assertThat(second).extracting(measure -> measure.market().code()).containsExactly("481", "45");
        assertThat(markets.count(published.run(), filter)).isEqualTo(5);
    }

    @Test
    void anInsufficientFamilyHasAReasonAndNoFigure() {
        var measure = markets.find(published.run(), new MarketCode("72"), YEAR).orElseThrow();

        assertThat(measure.concentration().grounds().status()).isEqualTo(FigureStatus.INSUFFICIENT);
        assertThat(measure.concentration().grounds().reason()).isEqualTo("too-few-suppliers");
        assertThat(measure.concentration().hhi()).isNull();
        assertThat(measure.concentration().band()).isEmpty();
    }

    @Test
    void aTrendRunsFromTheEarliestYear() {
        assertThat(markets.trend(published.run(), new MarketCode("48")))
                .extracting(MarketMeasure::year)
                .containsExactly(Year.of(2025), YEAR);
        assertThat(markets.measuredYears(published.run())).containsExactly(YEAR, Year.of(2025));
    }

    @Test
    void aYearsMedianIsTakenOverCalculatedMarkets() {
        var latest =
                markets.summarise(published.run(), MarketFilter.allOf(YEAR)).getLast();

        assertThat(latest.markets()).isEqualTo(5);
        assertThat(latest.calculated()).isEqualTo(4);
        assertThat(latest.medianHhi()).isEqualByComparingTo("1700.00");
    }

    private List<String> codes(MarketFilter filter) {
        return markets.findAll(published.run(), filter, MarketOrder.mostConcentratedFirst(), 0, 50).stream()
                .map(measure -> measure.market().code())
                .toList();
    }
}
