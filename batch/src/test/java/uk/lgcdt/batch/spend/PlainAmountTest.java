package uk.lgcdt.batch.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainAmountTest {

    private static final String CHARACTERS = "0123456789001234567899,,..-£( )eCR";
    private static final int TEXTS = 300_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1234.56;1234.56",
                "-1,234.5;-1234.50",
                "£1234;1234.00",
                "-£0.05;-0.05",
                "0.00;0.00",
                "999999999999.99;999999999999.99"
            })
    void readsWhatMostCellsHold(String text, BigDecimal pounds) {
        assertThat(PlainAmount.find(text, false)).isEqualTo(pounds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"12.345", "1234567890123", "(5.00)", "5.00-", "1.2.3", "5.", ".5", "£", "-", "''"})
    void leavesTheRestToThePatterns(String text) {
        assertThat(PlainAmount.find(text, false)).isNull();
    }

    /** Whatever it takes, the patterns read the same. */
    @Test
    void agreesWithThePatterns() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int read = 0;
        for (int count = 0; count < TEXTS; count++) {
            boolean decimalComma = random.nextBoolean();
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(16); length > 0; length--) {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            Optional<BigDecimal> plain = Optional.ofNullable(PlainAmount.find(text.toString(), decimalComma));
            if (plain.isPresent()) {
                read++;
                assertThat(new AmountReader(decimalComma).readAny(text.toString()))
                        .as("%s, seed %d", text, seed)
                        .isEqualTo(plain);
            }
        }
        assertThat(read).as("seed %d", seed).isGreaterThan(TEXTS / 100);
    }
}
