package uk.lgcdt.infra.market.defined;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lgcdt.infra.market.FigureStatus;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.organisation.SupplierSize;

class MeasuredTotalsTest {

    @Test
    void sharesOfHalfThreeTenthsAndAFifthGiveTheKnownFigures() {
        var measures = measured(Basis.VALUE, seller("S1", 1, "50"), seller("S2", 1, "30"), seller("S3", 1, "20"));

        assertThat(measures.concentration().hhi()).isEqualByComparingTo("3800");
        assertThat(measures.concentration().effectiveSuppliers()).isEqualByComparingTo("2.6316");
        assertThat(measures.concentration().topShare()).isEqualByComparingTo("50");
        assertThat(measures.concentration().topFourShare()).isEqualByComparingTo("100");
        assertThat(measures.concentration().grounds().coverage()).isEqualByComparingTo("100");
    }

    /** docs/measures/installed-base.md: two councils, one and one. */
    @Test
    void theInstalledBaseCountsCouncils() {
        var measures = measured(
                Basis.COUNCILS,
                seller("S1", 5, null, 2),
                seller("S2", 1, "900", 1),
                seller("S3", 1, null, 1),
                seller("S4", 1, "7", 0));

        assertThat(measures.concentration().hhi()).isEqualByComparingTo("3750");
        assertThat(measures.concentration().grounds().n()).isEqualTo(3);
        assertThat(measures.concentration().grounds().coverage()).isEqualByComparingTo("75");
    }

    @Test
    void byContractsUnknownValuesCountToo() {
        var measures = measured(Basis.CONTRACTS, seller("S1", 2, null), seller("S2", 1, null), seller("S3", 1, null));

        assertThat(measures.concentration().hhi()).isEqualByComparingTo("3750");
        assertThat(measures.awardedGbp()).isNull();
    }

    @Test
    void fewerThanThreeSuppliersAreTooFew() {
        for (Basis basis : Basis.values()) {
            var concentration = measured(basis, seller("S1", 9, "10", 4), seller("S2", 1, "10", 1))
                    .concentration();

            assertThat(concentration.grounds().status()).isEqualTo(FigureStatus.INSUFFICIENT);
            assertThat(concentration.grounds().reason()).isEqualTo("too-few-suppliers");
            assertThat(concentration.hhi()).isNull();
        }
    }

    @Test
    void nothingSoldHasNoAnswer() {
        var concentration = measured(Basis.VALUE).concentration();

        assertThat(concentration.grounds().status()).isEqualTo(FigureStatus.UNDEFINED);
        assertThat(concentration.grounds().reason()).isEqualTo("no-contracts");
        assertThat(concentration.grounds().coverage()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"3,calculated", "4,too-few-valued"})
    void halfOfTheContractsHaveToStateAValue(int unvalued, String expected) {
        var sellers = Stream.concat(
                        Stream.of(seller("S1", 1, "1"), seller("S2", 1, "1"), seller("S3", 1, "1")),
                        Stream.of(seller("S4", unvalued, null)))
                .toArray(SupplierTotals[]::new);

        var grounds = measured(Basis.VALUE, sellers).concentration().grounds();

        assertThat(grounds.reason() == null ? grounds.status().key() : grounds.reason())
                .isEqualTo(expected);
    }

    @Test
    void aFrameworkStandsBesideAndHoldsNoShare() {
        var framework = new SupplierTotals(
                new SupplierId("S9"), "S9", SupplierSize.LARGE, 0, null, 0, 0, 0, 1, new BigDecimal("1000000.00"));

        var measures =
                measured(Basis.VALUE, seller("S1", 1, "1"), seller("S2", 1, "1"), seller("S3", 1, "2"), framework);

        assertThat(measures.suppliers()).isEqualTo(3);
        assertThat(measures.awardedGbp()).isEqualByComparingTo("4");
        assertThat(measures.frameworks()).isEqualTo(1);
        assertThat(measures.frameworkCeilingGbp()).isEqualByComparingTo("1000000");
        assertThat(measures.concentration().hhi()).isEqualByComparingTo("3750");
    }

    @Test
    void unknownSizesStayInTheWholeAndAreShownBeside() {
        var measures = measured(
                Basis.VALUE,
                seller("S1", 1, "40", 1, SupplierSize.SME),
                seller("S2", 2, "35", 1, SupplierSize.LARGE),
                seller("S3", 1, "25", 1, SupplierSize.UNKNOWN));

        assertThat(measures.smeByValue().share()).isEqualByComparingTo("40");
        assertThat(measures.smeByValue().unknownShare()).isEqualByComparingTo("25");
        assertThat(measures.smeByCount().share()).isEqualByComparingTo("25");
        assertThat(measures.smeByCount().grounds().n()).isEqualTo(4);
    }

    @Test
    void mostlyUnknownSizesGiveNoShare() {
        var measures = measured(
                Basis.VALUE,
                seller("S1", 1, "40", 1, SupplierSize.SME),
                seller("S2", 1, "30", 1, SupplierSize.UNKNOWN),
                seller("S3", 1, "31", 1, SupplierSize.UNKNOWN));

        assertThat(measures.smeByValue().grounds().reason()).isEqualTo("size-unknown");
        assertThat(measures.smeByValue().share()).isNull();
    }

    @Test
    void suppliersAreRankedByTheBasis() {
        var totals = List.of(seller("S1", 1, null, 3), seller("S2", 5, "10", 1), seller("S3", 2, "30", 1));

        assertThat(ranks(totals, Basis.VALUE)).containsExactly("S3", "S2", "S1");
        assertThat(ranks(totals, Basis.CONTRACTS)).containsExactly("S2", "S3", "S1");
        assertThat(ranks(totals, Basis.COUNCILS)).containsExactly("S1", "S2", "S3");
        assertThat(new MeasuredTotals(totals, Basis.VALUE).ranked())
                .extracting(DefinedSupplier::share)
                .containsExactly(new BigDecimal("75.0000"), new BigDecimal("25.0000"), null);
    }

    private static List<String> ranks(List<SupplierTotals> totals, Basis basis) {
        return new MeasuredTotals(totals, basis)
                .ranked().stream().map(one -> one.supplier().value()).toList();
    }

    private static DefinedMeasures measured(Basis basis, SupplierTotals... sellers) {
        return new MeasuredTotals(List.of(sellers), basis).measures();
    }

    private static SupplierTotals seller(String id, int contracts, @Nullable String gbp) {
        return seller(id, contracts, gbp, 0);
    }

    private static SupplierTotals seller(String id, int contracts, @Nullable String gbp, int councils) {
        return seller(id, contracts, gbp, councils, SupplierSize.UNKNOWN);
    }

    private static SupplierTotals seller(
            String id, int contracts, @Nullable String gbp, int councils, SupplierSize size) {
        return new SupplierTotals(
                new SupplierId(id),
                id,
                size,
                contracts,
                gbp == null ? null : new BigDecimal(gbp),
                councils,
                contracts,
                gbp == null ? 0 : contracts,
                0,
                null);
    }
}
