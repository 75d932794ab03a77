package uk.lgcdt.infra.market.defined;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.RepositoryTest;
import uk.lgcdt.infra.market.FigureStatus;
import uk.lgcdt.infra.market.MarketBuyer;
import uk.lgcdt.infra.market.defined.DefinedMarketRepository.Wanted;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.reference.ServiceSystems;

@RepositoryTest
class DefinedMarketRepositoryTest {

    private static final String BRADFORD = "E08000032";
    private static final String HARTLEPOOL = "E06000001";
    private static final String CARDIFF = "W06000015";

    private final DefinedMarketRepository defined;
    private final JdbcClient jdbc;
    private final MarketDefinitions definitions;
    private PublishedTestData published;

    DefinedMarketRepositoryTest(DefinedMarketRepository defined, JdbcClient jdbc, Councils councils) {
        this.defined = defined;
        this.jdbc = jdbc;
        this.definitions = new MarketDefinitions(councils, ServiceSystems.load());
    }

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc)
                .buyer("B1", "Bradford", BRADFORD)
                .buyer("B1-ALSO", "City of Bradford", BRADFORD)
                .buyer("B2", "Hartlepool", HARTLEPOOL)
                .buyer("B3", "Cardiff", CARDIFF)
                .buyer("B4", "A hospital", null)
                .supplier("S1", "Ash Ltd", "sme")
                .supplier("S2", "Birch Ltd", "large")
                .supplier("S3", "Cedar Ltd", "unknown");
        jdbc.sql("""
                        update buyer
                           set region_code = case buyer_id when 'B2' then 'UKC' when 'B3' then 'UKL' when 'B4' then null
                                                           else 'UKE' end
                         where run_id = :run
                        """).param("run", published.run().value()).update();
        line("o1", "S1", "B1", 2026, "50.00", "48219300", "Housing rents system");
        line("o2", "S2", "B2", 2026, "30.00", "48000000", "Finance ledger");
        line("o3", "S3", "B3", 2026, "20.00", "48219300", "Electoral register");
        line("o4", "S1", "B1-ALSO", 2025, null, "72212000", "Rent collection for houses");
        line("o5", "S2", "B4", 2026, "7.00", "72212000", "Payroll");
        line("o6", "S1", "B1", 2026, "9.00", "30200000", "Laptops");
    }

    @Test
    void sharesHalfThreeTenthsAndAFifthAreMeasuredAsAnyMarkets() {
        var market = measure("cpv=48&from=2026&to=2026");

        assertThat(market.measures().concentration().hhi()).isEqualByComparingTo("3800");
        assertThat(market.measures().contracts()).isEqualTo(3);
        assertThat(market.measures().awardedGbp()).isEqualByComparingTo("100");
        assertThat(market.suppliers())
                .extracting(DefinedSupplier::name)
                .containsExactly("Ash Ltd", "Birch Ltd", "Cedar Ltd");
        assertThat(market.buyers()).extracting(MarketBuyer::name).containsExactly("Bradford", "Hartlepool", "Cardiff");
        assertThat(market.measures().smeByValue().share()).isEqualByComparingTo("50");
    }

    @Test
    void aFinerCodeTakesInWhatLiesBelowItOnly() {
        assertThat(contracts("cpv=4821")).isEqualTo(2);
        assertThat(contracts("cpv=48219300")).isEqualTo(2);
        assertThat(contracts("cpv=480")).isEqualTo(1);
        assertThat(contracts("cpv=480,72212")).isEqualTo(3);
        assertThat(contracts("cpv=999")).isZero();
    }

    @Test
    void wordsAreFoundInAnyOfTheirForms() {
        assertThat(contracts("words=rent%20house")).isEqualTo(2);
        assertThat(contracts("words=payroll%20or%20ledger")).isEqualTo(2);
        assertThat(contracts("words=rents%20-collection")).isEqualTo(1);
        assertThat(contracts("words='%3B%20--")).isZero();
    }

    @Test
    void placesAreThoseOfTheBuyer() {
        assertThat(contracts("cpv=30,48,72&nation=england")).isEqualTo(4);
        assertThat(contracts("cpv=30,48,72&nation=wales")).isEqualTo(1);
        assertThat(contracts("cpv=30,48,72&region=UKC")).isEqualTo(1);
        assertThat(contracts("cpv=30,48,72&council-type=unitary")).isEqualTo(2);
        assertThat(contracts("cpv=30,48,72&council-type=unitary&nation=wales")).isEqualTo(1);
        assertThat(contracts("cpv=30,48,72&council=" + BRADFORD)).isEqualTo(3);
        assertThat(contracts("cpv=30,48,72")).isEqualTo(6);
    }

    @Test
    void aPeriodIncludesBothItsEnds() {
        assertThat(contracts("cpv=30,48,72&from=2025&to=2025")).isEqualTo(1);
        assertThat(contracts("cpv=30,48,72&from=2026")).isEqualTo(5);
        assertThat(contracts("cpv=30,48,72&to=2025")).isEqualTo(1);
        assertThat(measure("cpv=30,48,72").years())
                .extracting(
                        year -> year.year().getValue() + ": " + year.measures().contracts())
                .containsExactly("2025: 1", "2026: 5");
    }

    @Test
    void aCouncilNamedTwiceIsOneOfTheInstalledBase() {
        var market = measure("cpv=30,48,72&basis=councils");

        assertThat(market.suppliers())
                .extracting(one -> one.name() + ": " + one.councils())
                .containsExactly("Ash Ltd: 1", "Birch Ltd: 1", "Cedar Ltd: 1");
        assertThat(market.measures().concentration().hhi()).isEqualByComparingTo("3333.33");
        assertThat(market.councils()).isEqualTo(3);
    }

    @Test
    void anAwardSharedBySeveralCountsOnceAndOneToTheBuyerItselfNotAtAll() {
        shared("p1", "S1", "B1");
        shared("p1", "S2", "B1");
        shared("p1", "B1", "B1");
        line("p2", "B1", "B1", 2026, "1000.00", "34000000", "Own vehicles");

        var market = measure("cpv=34");

        assertThat(market.measures().contracts()).isEqualTo(1);
        assertThat(market.measures().suppliers()).isEqualTo(2);
        assertThat(market.measures().smeByCount().grounds().n()).isEqualTo(2);
        assertThat(market.measures().awardedGbp()).isEqualByComparingTo("20");
        assertThat(market.buyers()).extracting(MarketBuyer::contracts).containsExactly(1);
    }

    @Test
    void aFrameworksCeilingHoldsNoShare() {
        published.framework("f1", "B1", "S1", "1000000.00");

        var market = measure("cpv=480");

        assertThat(market.measures().frameworks()).isEqualTo(1);
        assertThat(market.measures().frameworkCeilingGbp()).isEqualByComparingTo("1000000");
        assertThat(market.measures().contracts()).isEqualTo(1);
        assertThat(market.suppliers()).extracting(DefinedSupplier::name).containsExactly("Birch Ltd");
    }

    @Test
    void nothingFoundHasNoAnswer() {
        var market = measure("cpv=03");

        assertThat(market.isEmpty()).isTrue();
        assertThat(market.measures().concentration().grounds().status()).isEqualTo(FigureStatus.UNDEFINED);
    }

    @Test
    void manyMarketsAndRunsAreMeasuredByOneQuery() {
        var earlier = published.run();
        publish();
        line("o7", "S2", "B2", 2026, "5.00", "48000000", "Another ledger");
        var definition = definitions.read("cpv=48");

        var measured = defined.measure(List.of(
                new Wanted(published.run(), definition),
                new Wanted(earlier, definition),
                new Wanted(earlier, definitions.read("words=rents&basis=contracts")),
                new Wanted(earlier, definition)));

        assertThat(measured.values().stream().map(one -> one.measures().contracts()))
                .containsExactly(4, 3, 2);
    }

    @Test
    void aServiceSystemTakesInTheContractsThatWereRecognised() {
        jdbc.sql("""
                        update award_line set markets = markets || array['system:revenues-and-benefits']
                         where run_id = :run and ocid in ('o1', 'o2', 'o5')
                        """).param("run", published.run().value()).update();

        assertThat(contracts("system=revenues-and-benefits")).isEqualTo(3);
        assertThat(contracts("system=revenues-and-benefits&region=UKC")).isEqualTo(1);
        assertThat(contracts("system=libraries-and-archives")).isZero();
        assertThatThrownBy(() -> measure("system=no-such-system"))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("no service system has this key");
    }

    @Test
    void contractsThatAPlaceLeavesOutForWantOfARegionAreCounted() {
        published.framework("f1", "B4", "S1", "1000.00");
        shared("p1", "S1", "B4");
        shared("p1", "S2", "B4");

        assertThat(measure("cpv=30,34,48,72&nation=england").withoutRegion()).isEqualTo(2);
        assertThat(measure("cpv=30,48,72&region=UKL").withoutRegion()).isEqualTo(1);
        assertThat(measure("cpv=48&nation=england").withoutRegion()).isZero();
        assertThat(measure("cpv=72&nation=england&to=2025").withoutRegion()).isZero();
        assertThat(measure("cpv=72&nation=england&council-type=unitary").withoutRegion())
                .isZero();
        assertThat(measure("cpv=30,48,72").withoutRegion()).isZero();
    }

    private int contracts(String query) {
        return measure(query).measures().contracts();
    }

    private DefinedMarket measure(String query) {
        var wanted = new Wanted(published.run(), definitions.read(query));
        return Stream.of(defined.measure(List.of(wanted)).get(wanted))
                .findFirst()
                .orElseThrow();
    }

    private void shared(String ocid, String supplier, String buyer) {
        line(ocid, supplier, buyer, 2026, "10.00", "34000000", "Vehicles");
        jdbc.sql("update award_line set suppliers = 3 where run_id = :run and ocid = :ocid")
                .param("run", published.run().value())
                .param("ocid", ocid)
                .update();
    }

    private void line(
            String ocid, String supplier, String buyer, int year, @Nullable String gbp, String cpv, String title) {
        jdbc.sql("""
                        insert into award_line (run_id, ocid, award_id, supplier_id, release_id, regime, title, buyer_id,
                               markets, cpv_codes, region_codes, decided_on, year, awarded_gbp, value_basis, suppliers,
                               framework, call_off, landed_file_id, position)
                        values (:run, :ocid, '1', :supplier, 'r1', 'UKPGA', :title, :buyer,
                                array[left(:cpv, 2), left(:cpv, 3)], array[:cpv], '{}', make_date(:year, 2, 3), :year, :gbp,
                                'award', 1, false, false, :file, 'release 1')
                        """)
                .param("run", published.run().value())
                .param("ocid", ocid)
                .param("supplier", supplier)
                .param("title", title)
                .param("buyer", buyer)
                .param("cpv", cpv)
                .param("year", year)
                .param("gbp", gbp == null ? null : new BigDecimal(gbp))
                .param("file", published.landedFile())
                .update();
    }
}
