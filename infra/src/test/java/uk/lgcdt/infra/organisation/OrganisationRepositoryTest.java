package uk.lgcdt.infra.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.RepositoryTest;

@RepositoryTest
class OrganisationRepositoryTest {

    private final OrganisationRepository organisations;
    private final JdbcClient jdbc;
    private PublishedTestData published;

    OrganisationRepositoryTest(OrganisationRepository organisations, JdbcClient jdbc) {
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc)
                .buyer("B1", "Ambridge", "E08000032")
                .buyer("B2", "Borchester", null)
                .supplier("S1", "Ash", "sme")
                .supplier("S2", "Birch", "unknown")
                .contract("o1", "B1", "S1", "300.00", null)
                .contract("o2", "B1", "S2", "100.00", null)
                .contract("o3", "B2", "S1", "100.00", null)
                .contract("o4", "B2", "S1", null, null)
                .framework("o5", "B1", "S1", "999999.00");
    }

    @Test
    void aSupplierIsFoundWithWhatIsUnknownLeftUnknown() {
        var supplier = organisations
                .findSupplier(published.run(), new SupplierId("S2"))
                .orElseThrow();

        assertThat(supplier.size()).isEqualTo(SupplierSize.UNKNOWN);
        assertThat(supplier.companyNumber()).isNull();
        assertThat(supplier.vcse()).isNull();
        assertThat(supplier.awardedGbp()).isNull();
    }

    @Test
    void whoWasOnlyPaidIsFoundWithoutContracts() {
        published
                .supplierName("GB-COH-00000009", "Elm Ltd", "GB-COH-00000009", 3, null)
                .supplierName("NAME-8", "Of the register alone", "NAME-8", 0, null);

        assertThat(organisations.findSupplier(published.run(), new SupplierId("GB-COH-00000009")))
                .hasValueSatisfying(supplier -> {
                    assertThat(supplier.name()).isEqualTo("Elm Ltd");
                    assertThat(supplier.companyNumber()).isEqualTo("00000009");
                    assertThat(supplier.contracts()).isZero();
                });
        assertThat(organisations.findSupplier(published.run(), new SupplierId("NAME-8")))
                .isEmpty();
    }

    @Test
    void theOtherNamesOfABuyerAreListed() {
        published.otherName("B3", "Ambridge Urban District Council", "B1");

        assertThat(organisations.listOtherNames(published.run(), new BuyerId("B1"), 9))
                .singleElement()
                .satisfies(other -> {
                    assertThat(other.name()).isEqualTo("Ambridge Urban District Council");
                    assertThat(other.countsAsItself()).isFalse();
                });
        assertThat(organisations.findBuyer(published.run(), new BuyerId("B2")))
                .hasValueSatisfying(buyer -> assertThat(buyer.countsAsItself()).isTrue());
    }

    @Test
    void aCouncilIsFoundByItsCode() {
        assertThat(organisations.findCouncil(published.run(), "E08000032"))
                .hasValueSatisfying(buyer -> assertThat(buyer.id()).isEqualTo(new BuyerId("B1")));
        assertThat(organisations.findCouncil(published.run(), "E09000001")).isEmpty();
    }

    @Test
    void aSuppliersBuyersShowBothDependenciesOutsideFrameworks() {
        var buyers = organisations.listBuyersOf(published.run(), new SupplierId("S1"), 10);

        assertThat(buyers).extracting(Dependency::buyerName).containsExactly("Ambridge", "Borchester");
        assertThat(buyers.getFirst().shareOfSupplier()).isEqualByComparingTo("75.00");
        assertThat(buyers.getFirst().shareOfBuyer()).isEqualByComparingTo("75.00");
        assertThat(buyers.getLast().contracts()).isEqualTo(2);
        assertThat(buyers.getLast().shareOfBuyer()).isEqualByComparingTo("100.00");
    }

    @Test
    void aBuyersSuppliersShowBothDependencies() {
        var suppliers = organisations.listSuppliersOf(published.run(), new BuyerId("B1"), 10);

        assertThat(suppliers).extracting(Dependency::supplierName).containsExactly("Ash", "Birch");
        assertThat(suppliers.getLast().shareOfBuyer()).isEqualByComparingTo("25.00");
        assertThat(suppliers.getLast().shareOfSupplier()).isEqualByComparingTo("100.00");
    }

    @Test
    void theLimitDoesNotChangeShares() {
        var largest = organisations.listSuppliersOf(published.run(), new BuyerId("B1"), 1);

        assertThat(largest)
                .singleElement()
                .satisfies(supplier -> assertThat(supplier.shareOfBuyer()).isEqualByComparingTo("75.00"));
    }
}
