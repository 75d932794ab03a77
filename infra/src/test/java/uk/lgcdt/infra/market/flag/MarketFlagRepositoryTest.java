package uk.lgcdt.infra.market.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.RepositoryTest;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.market.MarketFilter;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.MarketOrder;
import uk.lgcdt.infra.market.MarketRepository;
import uk.lgcdt.infra.market.Measure;
import uk.lgcdt.infra.market.flag.MarketFlag.State;

@RepositoryTest
class MarketFlagRepositoryTest {

    private static final Year YEAR = Year.of(2026);
    private static final Instant BEFORE = Instant.parse("2026-11-24T12:00:00Z");
    private static final Instant CHANGED = Instant.parse("2026-11-25T12:00:00Z");
    private static final MarketCode SOFTWARE = new MarketCode("480");
    private static final MarketCode SERVICES = new MarketCode("720");

    private final MarketFlagRepository flags;
    private final MarketThresholdRepository thresholds;
    private final MarketRepository markets;
    private final JdbcClient jdbc;
    private PublishedTestData published;

    MarketFlagRepositoryTest(
            MarketFlagRepository flags,
            MarketThresholdRepository thresholds,
            MarketRepository markets,
            JdbcClient jdbc) {
        this.flags = flags;
        this.thresholds = thresholds;
        this.markets = markets;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc)
                .market("480", 2026, "1800.00")
                .market("720", 2026, "2500.00")
                .marketFigure("480", "hhi", "value", "1800")
                .marketFigure("480", "hhi", "contracts", "9000")
                .marketFigure("480", "single-bid-rate", "", null)
                .marketFigure("480", "direct-award-rate", "", "10")
                .marketFigure("720", "hhi", "value", "2500")
                .marketFigure("720", "direct-award-rate", "", "12.5")
                .marketFigure("720", "direct-award-rate", "urgency", "1");
    }

    @Test
    void everyDefaultNamesAMeasureOfTheCatalogueAndItsSource() {
        List<MarketThreshold> all = thresholds.listInForce(Instant.parse("2026-12-01T12:00:00Z"));

        assertThat(all).extracting(MarketThreshold::flag).containsExactly(MarketFlagKind.values());
        assertThat(all).allMatch(one -> Measure.find(one.measure()).isPresent() && one.setBy() == null);
        assertThat(thresholds.listInForce(Instant.parse("2026-10-31T12:00:00Z")))
                .isEmpty();
    }

    @Test
    void aFlagIsRaisedNotRaisedOrUnknownWithItsReason() {
        List<MarketFlag> found = flags.list(published.run(), SOFTWARE, YEAR, BEFORE);

        assertThat(found)
                .extracting(MarketFlag::state)
                .containsExactly(
                        State.NOT_RAISED, State.UNKNOWN, State.UNKNOWN, State.RAISED, State.UNKNOWN, State.UNKNOWN);
        assertThat(found.get(1).reason()).isEqualTo(MarketFlag.NOT_MEASURED);
        assertThat(found.get(2).reason()).isEqualTo("too-few-cases");
        assertThat(found.get(3).reason()).isNull();
    }

    @Test
    void aChangeShowsAtOnceAndTheDayBeforeIsAsItWas() {
        replace("1799.99");

        assertThat(flags.list(published.run(), SOFTWARE, YEAR, CHANGED)
                        .getFirst()
                        .state())
                .isEqualTo(State.RAISED);
        assertThat(flags.list(published.run(), SOFTWARE, YEAR, BEFORE)
                        .getFirst()
                        .state())
                .isEqualTo(State.NOT_RAISED);
        assertThat(thresholds.listAll(0, 1).getFirst())
                .returns("ada", MarketThreshold::setBy)
                .returns("A stricter look", MarketThreshold::reason)
                .returns(CHANGED, MarketThreshold::inForceFrom);
        assertThat(thresholds.countAll()).isEqualTo(MarketFlagKind.values().length + 1);
    }

    @Test
    void flagsOfAPageAreCountedTogether() {
        assertThat(flags.count(published.run(), List.of(SOFTWARE, SERVICES), YEAR, BEFORE))
                .containsEntry(SOFTWARE, new FlagCount(List.of(MarketFlagKind.DIRECT_AWARDS), 4))
                .containsEntry(
                        SERVICES, new FlagCount(List.of(MarketFlagKind.DIRECT_AWARDS, MarketFlagKind.CONCENTRATION), 4))
                .hasSize(2);
        assertThat(flags.count(published.run(), List.of(), YEAR, BEFORE)).isEmpty();
    }

    @Test
    void marketsAreFoundByAFlagAndOrderedByTheNumberRaised() {
        assertThat(codes("concentration", BEFORE)).containsExactly("720");
        assertThat(codes("direct-awards", BEFORE)).containsExactly("720", "480");
        assertThat(codes(null, BEFORE)).containsExactly("720", "480");
        replace("1799.99");
        assertThat(codes("concentration", CHANGED)).containsExactly("480", "720");
        assertThat(codes("concentration", BEFORE)).containsExactly("720");
        assertThat(markets.count(published.run(), filter("concentration", BEFORE)))
                .isOne();
    }

    @Test
    void aFlagThatIsSwitchedOffIsNeitherRaisedNorCountedUntilItIsOnAgain() {
        BigDecimal value = thresholds.listInForce(BEFORE).getFirst().value();
        replace(value, false);

        assertThat(flags.list(published.run(), SERVICES, YEAR, CHANGED).getFirst())
                .returns(State.OFF, MarketFlag::state)
                .returns(new BigDecimal("2500.0000"), MarketFlag::value);
        assertThat(flags.count(published.run(), List.of(SERVICES), YEAR, CHANGED))
                .containsEntry(SERVICES, new FlagCount(List.of(MarketFlagKind.DIRECT_AWARDS), 4));
        assertThat(codes("concentration", CHANGED)).isEmpty();
        assertThat(codes("concentration", BEFORE)).containsExactly("720");

        replace(value, true);
        assertThat(codes("concentration", CHANGED)).containsExactly("720");
        assertThat(thresholds.listAll(0, 3)).extracting(MarketThreshold::active).containsExactly(true, false, true);
    }

    @Test
    void whoeverComesSecondIsTold() {
        MarketThreshold former = thresholds.listInForce(BEFORE).getFirst();
        replace("1500");

        assertThatThrownBy(() -> thresholds.replace(former, new BigDecimal("2000"), true, "No", "bea", CHANGED))
                .isInstanceOf(StaleThresholdException.class)
                .hasMessageContaining("concentration");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update market_threshold set value = 1",
                "delete from market_threshold",
                "truncate market_threshold"
            })
    void whatWasSetIsKeptAsItIs(String change) {
        assertThatThrownBy(() -> jdbc.sql(change).update()).hasMessageContaining("are kept as they are");
    }

    private void replace(String value) {
        replace(new BigDecimal(value), true);
    }

    private void replace(BigDecimal value, boolean active) {
        thresholds.replace(
                thresholds.listInForce(CHANGED).getFirst(), value, active, "A stricter look", "ada", CHANGED);
    }

    private List<String> codes(String flag, Instant at) {
        var order = new MarketOrder(MarketOrder.Key.FLAGS, true);
        return markets.findAll(published.run(), filter(flag, at), order, 0, 10).stream()
                .map(MarketMeasure::market)
                .map(MarketCode::code)
                .toList();
    }

    private static MarketFilter filter(String flag, Instant at) {
        return new MarketFilter(YEAR, null, null, null, false, false, flag, at);
    }
}
