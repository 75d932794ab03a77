package uk.lgcdt.batch.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1234.56;1234.56",
                "1,234.56;1234.56",
                "£1,234.56;1234.56",
                "£ 1,234.56;1234.56",
                "' 1,234.56 ';1234.56",
                "1 234.56;1234.56",
                "1,234,567;1234567.00",
                "12,34,567.00;1234567.00",
                "1,2345.00;12345.00",
                "1234;1234.00",
                "1234.;1234.00",
                ".5;0.50",
                "0;0.00",
                "-0.00;0.00",
                "00012.50;12.50",
                "1234.5;1234.50",
                "1234.565;1234.57",
                "-1234.565;-1234.57",
                "1234.560000000001;1234.56",
                "1.2E3;1200.00",
                "GBP 12.50;12.50",
                "12.50 GBP;12.50",
                "\ufffd12.50;12.50",
                "\u00c2£12.50;12.50",
                "999999999999.99;999999999999.99"
            })
    void readsAmounts(String text, BigDecimal pounds) {
        assertThat(new AmountReader(false).read(text)).contains(pounds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "-12.50",
                "- 12.50",
                "-£12.50",
                "£-12.50",
                "12.50-",
                "12.50 -",
                "£12.50-",
                "(12.50)",
                "(£12.50)",
                "£(12.50)",
                "( 12.50 )",
                "(-12.50)",
                "12.50CR",
                "12.50 cr",
                "12.50 Cr",
                "-12.50 CR",
                "(12.50 CR)",
                "(£12.50) CR",
                "(12.50-)",
                "-12.50-",
                "12.50- CR",
                "\u221212.50",
                "\u201312.50",
                "12.50\u2013"
            })
    void readsCredits(String text) {
        assertThat(new AmountReader(false).read(text)).contains(new BigDecimal("-12.50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.50 DR", "12.50dr", "£12.50 DR"})
    void aDebitIsPaid(String text) {
        assertThat(new AmountReader(false).read(text)).contains(new BigDecimal("12.50"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "£",
                "£ -",
                "£-",
                "n/a",
                "Amount",
                "12.34.56",
                "1.234.567",
                "1e9999999",
                "12,34",
                "1,5",
                "1,2345",
                "12,",
                "(12.50",
                "12.50)",
                "12a",
                "0x10",
                "1000000000000",
                "NaN",
                "3/4",
                "12%",
                "--5",
                "5--",
                "99999999999999999999999999999999999999999999"
            })
    void whatIsNoAmountIsNone(String text) {
        assertThat(new AmountReader(false).read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.234,56;1234.56",
                "1234,56;1234.56",
                "-0,50;-0.50",
                "€ 12,00;12.00",
                "12;12.00",
                "(1.234,50);-1234.50"
            })
    void readsDecimalCommasWhereTheFileHasThem(String text, BigDecimal amount) {
        assertThat(new AmountReader(true).read(text)).contains(amount);
    }

    @Test
    void aDecimalCommaIsToldFromTheFile() {
        assertThat(AmountReader.hasDecimalComma(List.of("1.234,56", "12,00", "7")))
                .isTrue();
        assertThat(AmountReader.hasDecimalComma(List.of("1,234", "12,345"))).isFalse();
        assertThat(AmountReader.hasDecimalComma(List.of("12,50", "12.50"))).isFalse();
        assertThat(AmountReader.hasDecimalComma(List.of("(12.50)", "1,23"))).isFalse();
        assertThat(AmountReader.hasDecimalComma(List.of())).isFalse();
    }
}
