package uk.lgcdt.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"999999|£999,999", "1500000|£1.5 million", "999960000|£1 billion", "2345000000|£2.3 billion"})
    void largeSumsAreRounded(BigDecimal gbp, String written) {
        assertThat(Figures.roundPounds(gbp)).isEqualTo(written);
    }

    @Test
    void reversalsAreWrittenWithAMinusSign() {
        assertThat(Figures.pounds(new BigDecimal("-1250.60"))).isEqualTo("−£1,251");
    }

    @Test
    void momentsAreLondons() {
        assertThat(Figures.moment(Instant.parse("2026-08-03T23:30:00Z"))).isEqualTo("4 August 2026 at 00:30");
    }
}
