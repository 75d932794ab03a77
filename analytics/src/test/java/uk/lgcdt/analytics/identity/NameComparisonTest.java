package uk.lgcdt.analytics.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparisonTest {

    private final NameComparison comparison = new NameComparison(
            new WordFrequencies(Map.of("BEACON", 9, "CONSTRUCTION", 900, "CARE", 2_000, "GREEN", 200), 20_000));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hargate Rill Ltd | HARGATE RILL LIMITED",
                "Hargate Rill Ltd | Hargate & Rill",
                "Hargate Rill Services Ltd | Hargate Rill Servs",
                "Hargate Wexcombe Electrical Ltd | Hargate Wexcome Electrical Ltd",
                "Hargate Wexcombe Electrical Ltd | Hargate Wecxombe Electrical Ltd",
                "Green Hargate Care Ltd | Greenhargate Care",
                "Hargate Rill (UK) Ltd | Hargate Rill",
                "Hargate Rill Ltd - Western | Hargate Rill Ltd",
                "Hargate Rill Ltd T/A Warm Wexcombe | Warm Wexcombe",
                "Hargate Rill Metropolitan Unive | Hargate Rill Metropolitan University",
                "Hargate Rill Flooring Supplie | Hargate Rill Flooring Supplies Ltd",
                "Hargate Rill Electrical S | Hargate Rill Electrical Services Ltd",
                "Hargate Rill Services | Hargate Rill",
                "Hargate Rill Trust | Hargate Rill",
                "National Hargate Institute (NHI) | National Hargate Institute"
            })
    void oneSupplier(String one, String other) {
        assertThat(bits(one, other)).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hargate Ltd | Hargate & Rill Ltd",
                "Rill Ltd | Hargate & Rill Ltd",
                "Hargate Rill North Ltd | Hargate Rill South Ltd",
                "Hargate Rill (Leeds) Ltd | Hargate Rill (York) Ltd",
                "Hargate Rill Holdings Ltd | Hargate Rill Ltd",
                "Hargate Homes 2 Ltd | Hargate Homes Ltd",
                "Hargate Rill Ltd | Hargate Rill LLP",
                "Beacon Construction Ltd | Beacon Construction & Joinery Ltd",
                "Hargate Care Ltd | Rill Care Ltd",
                "Hargate Rill Construction Ltd | Hargate Rill Ltd",
                "Hargate Rill (Leeds) Ltd | Hargate Rill Ltd",
                "Hargate Rill Yorkshire | Hargate Rill",
                "Hargate Rill Trust | Hargate Rill Ltd",
                "Hargate Rill Charity | Hargate Rill",
                "Edmund & Sons | Edmundson Electrical Ltd",
                "Hargate Rill Five Ltd | Hargate Rill Ltd",
                "Green Hall Care Ltd | Hall Green Care Ltd",
                "J Hargate Ltd | P Hargate Ltd",
                "Dr Jane Hargate | Dr Jane Hargate Ltd",
                "Jane Hargate t/a Rill Wexcombe | Rill Wexcombe Ltd",
                "Mr J Hargate | J Hargate Ltd"
            })
    void twoSuppliers(String one, String other) {
        assertThat(bits(one, other)).isNegative();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hargate Rill Ltd T/A Warm Wexcombe | Warm Wexcombe Rill",
                "Hargate Ril Electrical Ltd | Electrical Hargate Rill",
                "Green Hargate Care Ltd - East | Greenhargate Care PLC"
            })
    void theOrderOfTheTwoDoesNotMatter(String one, String other) {
        assertThat(bits(one, other)).isCloseTo(bits(other, one), within(1e-9));
    }

    private double bits(String one, String other) {
        return comparison.bits(
                NameReader.read(one).orElseThrow(), NameReader.read(other).orElseThrow());
    }
}
