package uk.lgcdt.infra.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcentrationBandTest {

    @ParameterizedTest
    @CsvSource({"999.99,LOW", "1000,MODERATE", "1800,MODERATE", "1800.01,HIGH", "3800,HIGH"})
    void theBandsMeetAsTheGuidelinesSay(BigDecimal hhi, ConcentrationBand band) {
        assertThat(ConcentrationBand.of(hhi)).isEqualTo(band);
    }
}
