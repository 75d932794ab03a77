package uk.lgcdt.infra.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.lgcdt.infra.market.WhatIf.Outcome;
import uk.lgcdt.infra.organisation.SupplierId;

class WhatIfTest {

    private static final Map<SupplierId, BigDecimal> HALF_THIRD_FIFTH = Map.of(
            id("A"),
            new BigDecimal("50000.00"),
            id("B"),
            new BigDecimal("30000.00"),
            id("C"),
            new BigDecimal("20000.00"));

    @Test
    void combiningTheTwoSmallerOfFiftyThirtyTwentyRaisesTheIndexByTwelveHundred() {
        Outcome outcome = outcome(HALF_THIRD_FIFTH, combine("B", "C"));

        assertThat(outcome.before().hhi()).isEqualTo("3800.00");
        assertThat(outcome.before().effectiveSuppliers()).isEqualTo("2.6316");
        assertThat(outcome.after().hhi()).isEqualTo("5000.00");
        assertThat(outcome.after().effectiveSuppliers()).isEqualTo("2.0000");
        assertThat(outcome.delta()).isEqualTo("1200.00");
        assertThat(outcome.after().holdings()).hasSize(2);
    }

    @Test
    void theValueOfOneThatLeavesIsLostAndTheOthersShareTheRest() {
        Outcome outcome = outcome(HALF_THIRD_FIFTH, new SupplierChange(Set.of(), ids("A"), Set.of()));

        assertThat(outcome.after().holdings())
                .extracting(WhatIf.Holding::share)
                .containsExactly(new BigDecimal("60.0000"), new BigDecimal("40.0000"));
        assertThat(outcome.after().hhi()).isEqualTo("5200.00");
        assertThat(outcome.delta()).isEqualTo("1400.00");
    }

    @Test
    void oneThatSplitsBecomesTwoHalvesEvenOfAnOddPenny() {
        Outcome outcome = outcome(HALF_THIRD_FIFTH, new SupplierChange(Set.of(), Set.of(), ids("A")));
        Outcome odd = outcome(
                Map.of(id("A"), new BigDecimal("0.01"), id("B"), new BigDecimal("0.01")),
                new SupplierChange(Set.of(), Set.of(), ids("A", "B")));

        assertThat(outcome.after().hhi()).isEqualTo("2550.00");
        assertThat(outcome.delta()).isEqualTo("-1250.00");
        assertThat(outcome.after().holdings()).filteredOn(WhatIf.Holding::half).hasSize(2);
        assertThat(odd.after().hhi()).isEqualTo("2500.00");
    }

    @Test
    void withoutAChangeNothingChanges() {
        Outcome outcome = outcome(HALF_THIRD_FIFTH, new SupplierChange(Set.of(), Set.of(), Set.of()));

        assertThat(outcome.delta()).isEqualByComparingTo("0");
        assertThat(outcome.after()).isEqualTo(outcome.before());
    }

    @Test
    void aMarketThatEverybodyLeavesHasNoIndex() {
        var everybody = new SupplierChange(Set.of(), ids("A", "B", "C"), Set.of());

        assertThat(WhatIf.of(HALF_THIRD_FIFTH, everybody)).isEmpty();
        assertThat(WhatIf.of(Map.of(), new SupplierChange(Set.of(), Set.of(), Set.of())))
                .isEmpty();
    }

    @Test
    void combiningTwoAddsTwiceTheProductOfTheirShares() {
        var random = new Random(4);
        for (int market = 0; market < 200; market++) {
            Map<SupplierId, BigDecimal> totals = new LinkedHashMap<>();
            for (int supplier = 0; supplier < 2 + random.nextInt(30); supplier++) {
                totals.put(id("S" + supplier), BigDecimal.valueOf(1 + random.nextLong(1_000_000_000L), 2));
            }
            double sum = totals.values().stream()
                    .mapToDouble(BigDecimal::doubleValue)
                    .sum();
            double expected = 2
                    * 100
                    * totals.get(id("S0")).doubleValue()
                    / sum
                    * 100
                    * totals.get(id("S1")).doubleValue()
                    / sum;

            assertThat(outcome(totals, combine("S0", "S1")).delta().doubleValue())
                    .isCloseTo(expected, within(0.011));
        }
    }

    @Test
    void aSupplierTakesPartInOneThingOnlyAndIsOfTheMarket() {
        assertThatThrownBy(() -> combine("A")).hasMessageContaining("Only one supplier");
        assertThatThrownBy(() -> new SupplierChange(ids("A", "B"), ids("B"), Set.of()))
                .hasMessageContaining("named twice");
        assertThatThrownBy(() -> WhatIf.of(HALF_THIRD_FIFTH, combine("A", "Z")))
                .hasMessageContaining("Without a known value");
    }

    @Test
    void aReadingNeedsARiseOfMoreThanAHundred() {
        assertThat(reading("5000", "1200", "50")).isEqualTo(MergerReading.HIGHLY_CONCENTRATED);
        assertThat(reading("5000", "100", "50")).isEqualTo(MergerReading.BELOW);
        assertThat(reading("1800", "101", "30.01")).isEqualTo(MergerReading.LARGE_SHARE);
        assertThat(reading("1800", "101", "30")).isEqualTo(MergerReading.BELOW);
    }

    private static MergerReading reading(String hhi, String delta, String share) {
        return MergerReading.of(new BigDecimal(hhi), new BigDecimal(delta), new BigDecimal(share));
    }

    private static Outcome outcome(Map<SupplierId, BigDecimal> totals, SupplierChange change) {
        return WhatIf.of(totals, change).orElseThrow();
    }

    private static SupplierChange combine(String... suppliers) {
        return new SupplierChange(ids(suppliers), Set.of(), Set.of());
    }

    private static Set<SupplierId> ids(String... suppliers) {
        return Stream.of(suppliers).map(SupplierId::new).collect(Collectors.toSet());
    }

    private static SupplierId id(String value) {
        return new SupplierId(value);
    }
}
