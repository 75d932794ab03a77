package uk.lgcdt.infra.spend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.RepositoryTest;
import uk.lgcdt.infra.organisation.SupplierId;

@RepositoryTest
class SpendRepositoryTest {

    private static final String COUNCIL = "E08000032";

    private final SpendRepository spend;
    private final JdbcClient jdbc;
    private PublishedTestData published;

    SpendRepositoryTest(SpendRepository spend, JdbcClient jdbc) {
        this.spend = spend;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc)
                .spend(COUNCIL, "2026-02-01", "Ash Ltd", "75.00")
                .spend(COUNCIL, "2026-01-01", "Ash Ltd", "50.00")
                .spend(COUNCIL, "2026-01-01", "Birch plc", "-25.00")
                .spend("E09000001", "2026-01-01", "Birch plc", "1000.00");
    }

    @Test
    void monthsAddUpASingleCouncilAndTakeReversalsOff() {
        assertThat(spend.listMonths(published.run(), COUNCIL))
                .extracting(month -> month.paidGbp().toPlainString())
                .containsExactly("25.00", "75.00");
    }

    @Test
    void amountsOfDifferentBasesAreNeverAdded() {
        published
                .spend(COUNCIL, "2026-02-01", "Ash Ltd", "gross", "120.00")
                .spend(COUNCIL, "2026-02-01", "Ash Ltd", "unknown", "9.00");

        assertThat(spend.listMonths(published.run(), COUNCIL))
                .extracting(month -> month.month().getMonthValue() + " " + month.basis() + " " + month.paidGbp())
                .containsExactly("1 NET 25.00", "2 GROSS 120.00", "2 NET 75.00", "2 UNKNOWN 9.00");
        assertThat(spend.listLargestSuppliers(published.run(), COUNCIL, VatBasis.GROSS, 9))
                .singleElement()
                .satisfies(supplier -> {
                    assertThat(supplier.paidGbp()).isEqualByComparingTo("120.00");
                    assertThat(supplier.share()).isEqualByComparingTo("100.00");
                });
    }

    @Test
    void whoPaidASupplierIsListedWhateverNameTheyHaveForIt() {
        published
                .spend("E09000001", "2026-03-01", "ASH LIMITED", "gross", "5.00")
                .payee("Ash Ltd", "S1")
                .payee("ASH LIMITED", "S1");

        assertThat(spend.listPayers(published.run(), new SupplierId("S1"), 9))
                .extracting(payer -> payer.code() + " " + payer.basis() + " " + payer.paidGbp())
                .containsExactly(COUNCIL + " NET 125.00", "E09000001 GROSS 5.00");
        assertThat(spend.listLargestSuppliers(published.run(), COUNCIL, VatBasis.NET, 9))
                .extracting(PaidSupplier::supplier)
                .containsExactly(new SupplierId("S1"), null);
    }

    @Test
    void suppliersAreListedByWhatTheyWerePaid() {
        var suppliers = spend.listLargestSuppliers(published.run(), COUNCIL, VatBasis.NET, 1);

        assertThat(suppliers).singleElement().satisfies(supplier -> {
            assertThat(supplier.name()).isEqualTo("Ash Ltd");
            assertThat(supplier.paidGbp()).isEqualByComparingTo("125.00");
            assertThat(supplier.share()).isEqualByComparingTo("125.00");
        });
    }
}
