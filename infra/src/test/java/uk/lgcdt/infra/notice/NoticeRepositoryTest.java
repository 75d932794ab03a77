package uk.lgcdt.infra.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.RepositoryTest;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.organisation.BuyerId;
import uk.lgcdt.infra.organisation.SupplierId;

@RepositoryTest
class NoticeRepositoryTest {

    private static final AwardLineCriteria IN_SOFTWARE =
            AwardLineCriteria.inMarket(new MarketCode("48"), Year.of(2026));

    private final NoticeRepository notices;
    private final JdbcClient jdbc;
    private PublishedTestData published;

    NoticeRepositoryTest(NoticeRepository notices, JdbcClient jdbc) {
        this.notices = notices;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc)
                .buyer("B1", "Ambridge", "E08000032")
                .supplier("S1", "Ash", "sme")
                .supplier("S2", "Birch", "large")
                .contract("o1", "B1", "S1", "300.00", "2027-03-31")
                .contract("o2", "B1", "S2", null, "2026-12-31")
                .contract("o3", "B2", "S1", "500.00", null);
    }

    @Test
    void theContractsBehindAMarketAreListedLargestFirstAndUnstatedValuesLast() {
        assertThat(ocids(IN_SOFTWARE, AwardLineOrder.LARGEST_FIRST)).containsExactly("o3", "o1", "o2");
        assertThat(notices.countAwardLines(published.run(), IN_SOFTWARE)).isEqualTo(3);
    }

    @Test
    void theyCanBeNarrowedToASupplierAndABuyer() {
        assertThat(ocids(IN_SOFTWARE.withSupplier(new SupplierId("S1")), AwardLineOrder.LARGEST_FIRST))
                .containsExactly("o3", "o1");
        assertThat(ocids(IN_SOFTWARE.withBuyer(new BuyerId("B2")), AwardLineOrder.LARGEST_FIRST))
                .containsExactly("o3");
    }

    @Test
    void contractsEndingSoonAreListedFirstToEndFirst() {
        var ending = AwardLineCriteria.boughtBy(new BuyerId("B1"))
                .ending(LocalDate.parse("2026-11-24"), LocalDate.parse("2028-11-24"));

        assertThat(ocids(ending, AwardLineOrder.ENDING_FIRST)).containsExactly("o2", "o1");
    }

    @Test
    void anUnknownBuyerIsCalledByItsIdentifier() {
        assertThat(notices.listAwardLines(published.run(), new Ocid("o3")))
                .singleElement()
                .satisfies(line -> assertThat(line.buyerName()).isEqualTo("B2"));
    }

    @Test
    void aProcessHasItsNoticesInTimeWithTheFileTheyCameFrom() {
        published
                .notice("o1", "r2", "award", "2026-02-03T10:00:00Z")
                .notice("o1", "r1", "tender", "2026-01-05T10:00:00Z");

        var timeline = notices.listNotices(published.run(), new Ocid("o1"));

        assertThat(timeline).extracting(Notice::stage).containsExactly("tender", "award");
        assertThat(timeline.getFirst().source())
                .isEqualTo(new Source(published.landedFile(), "release 1", "releases.json"));
    }

    private List<String> ocids(AwardLineCriteria criteria, AwardLineOrder order) {
        return notices.findAwardLines(published.run(), criteria, order, 0, 10).stream()
                .map(line -> line.ocid().value())
                .toList();
    }
}
