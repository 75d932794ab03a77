package uk.lgcdt.infra.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.RepositoryTest;
import uk.lgcdt.infra.organisation.SupplierId;

@RepositoryTest
class MarketParticipantRepositoryTest {

    private static final Year YEAR = Year.of(2026);
    private static final MarketCode MARKET = new MarketCode("480");

    private final MarketParticipantRepository participants;
    private final HeadlineRepository headlines;
    private final JdbcClient jdbc;
    private PublishedTestData published;

    MarketParticipantRepositoryTest(
            MarketParticipantRepository participants, HeadlineRepository headlines, JdbcClient jdbc) {
        this.participants = participants;
        this.headlines = headlines;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc);
    }

    @Test
    void suppliersAreListedByRankWithTheirNames() {
        published
                .supplier("S1", "Ash", "sme")
                .supplier("S2", "Birch", "large")
                .marketSupplier("480", 2026, "S2", 1, "60.0")
                .marketSupplier("480", 2026, "S1", 2, "40.0");

        var suppliers = participants.listSuppliers(published.run(), MARKET, YEAR, 0, 10);

        assertThat(suppliers).extracting(MarketSupplier::name).containsExactly("Birch", "Ash");
        assertThat(participants.countSuppliers(published.run(), MARKET, YEAR)).isEqualTo(2);
    }

    @Test
    void theFirstSuppliersOfAYearAreFollowedOverAllYears() {
        published
                .supplier("S1", "Ash", "sme")
                .supplier("S2", "Birch", "large")
                .supplier("S3", "Cedar", "large")
                .marketSupplier("480", 2025, "S1", 1, "70.0")
                .marketSupplier("480", 2025, "S3", 2, "30.0")
                .marketSupplier("480", 2026, "S2", 1, "60.0")
                .marketSupplier("480", 2026, "S1", 2, "30.0")
                .marketSupplier("480", 2026, "S3", 3, "10.0");

        var shares = participants.listSharesOfFirst(published.run(), MARKET, YEAR, 2);

        assertThat(shares)
                .extracting(share -> share.year() + " " + share.supplier())
                .containsExactly("2025 S1", "2026 S2", "2026 S1");
    }

    @Test
    void buyersAreListedByTheirKnownValue() {
        published
                .buyer("B1", "Ambridge", null)
                .buyer("B2", "Borchester", "E08000032")
                .marketBuyer("480", 2026, "B1", "10.00")
                .marketBuyer("480", 2026, "B2", "20.00");

        var buyers = participants.listBuyers(published.run(), MARKET, YEAR, 0, 10);

        assertThat(buyers).extracting(MarketBuyer::name).containsExactly("Borchester", "Ambridge");
        assertThat(participants.countBuyers(published.run(), MARKET, YEAR)).isEqualTo(2);
    }

    @Test
    void aSuppliersMarketsAreGroupsSoThatNothingCountsTwice() {
        published
                .supplier("S1", "Ash", "sme")
                .marketSupplier("48", 2026, "S1", 1, "100.0")
                .marketSupplier("480", 2026, "S1", 1, "100.0");

        assertThat(participants.listMarketsOf(published.run(), new SupplierId("S1"), 10))
                .extracting(SupplierInMarket::market)
                .containsExactly(MARKET);
    }

    @Test
    void headlinesCountAContractOnceAndLeaveCeilingsOut() {
        published
                .buyer("B1", "Ambridge", "E08000032")
                .supplier("S1", "Ash", "sme")
                .supplier("S2", "Birch", "large")
                .contract("o1", "B1", "S1", "100.00", null)
                .contract("o1", "B1", "S2", "100.00", null)
                .contract("o2", "B1", "S1", null, null)
                .framework("o3", "B1", "S1", "999999.00");

        var figures = headlines.get(published.run());

        assertThat(figures.contracts()).isEqualTo(2);
        assertThat(figures.valuedContracts()).isEqualTo(1);
        assertThat(figures.awardedGbp()).isEqualByComparingTo("200.00");
        assertThat(figures.councils()).isEqualTo(1);
    }
}
