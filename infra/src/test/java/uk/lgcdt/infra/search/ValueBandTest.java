package uk.lgcdt.infra.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueBandTest {

    @ParameterizedTest
    @CsvSource({
        "0.01, UNDER_25K",
        "24999.99, UNDER_25K",
        "25000, FROM_25K",
        "100000, FROM_100K",
        "250000, FROM_250K",
        "999999.99, FROM_250K",
        "1000000, FROM_1M",
        "10000000, FROM_10M",
        "2290000000, FROM_10M"
    })
    void aBandHoldsItsLowerBoundAndNotItsUpper(String valueGbp, ValueBand band) {
        assertThat(ValueBand.of(new BigDecimal(valueGbp))).isEqualTo(band);
    }

    @Test
    void noValueAndNoughtAreNotStated() {
        assertThat(ValueBand.of(null)).isEqualTo(ValueBand.NOT_STATED);
        assertThat(ValueBand.of(new BigDecimal("0.00"))).isEqualTo(ValueBand.NOT_STATED);
    }
}
