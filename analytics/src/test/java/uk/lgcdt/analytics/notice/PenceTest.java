package uk.lgcdt.analytics.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PenceTest {

    @ParameterizedTest
    @CsvSource({"123.45, 12345", "1000, 100000", "1.005e3, 100500", "'\"250000.00\"', 25000000", "17.005, 1701"})
    void plausibleAmountsAreExact(String amount, long pence) throws JsonProcessingException {
        assertThat(pence(amount)).isEqualTo(pence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.00",
                "1",
                "-500",
                "1e9999",
                "1e-9999",
                "\"1e9999\"",
                "99999999",
                "9999999.99",
                "1e20",
                "null",
                "\"about 5\"",
                "{}",
                "[]",
                "true"
            })
    void whatIsNoPlausibleAmountIsUnknown(String amount) throws JsonProcessingException {
        assertThat(pence(amount)).isNull();
    }

    @Test
    void aHundredBillionPoundsIsAValueAndAPennyMoreIsNone() throws JsonProcessingException {
        assertThat(pence("100000000000.00")).isEqualTo(10_000_000_000_000L);
        assertThat(pence("100000000000.01")).isNull();
        assertThat(pence("-6000000000")).isNull();
    }

    @Test
    void otherCurrenciesAreUnknown() throws JsonProcessingException {
        assertThat(Pence.of(JSON.readTree("{\"amount\":500,\"currency\":\"EUR\"}")))
                .isNull();
    }

    @Test
    void grossAmountsAreNotNet() throws JsonProcessingException {
        assertThat(Pence.of(JSON.readTree("{\"amountGross\":600,\"currency\":\"GBP\"}")))
                .isNull();
    }

    @Test
    void anEnormousExponentTakesNoTime() {
        assertThatCode(() -> pence("1e999999999")).doesNotThrowAnyException();
    }

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static Long pence(String amount) throws JsonProcessingException {
        return Pence.of(JSON.readTree("{\"currency\":\"GBP\",\"amount\":" + amount + "}"));
    }
}
