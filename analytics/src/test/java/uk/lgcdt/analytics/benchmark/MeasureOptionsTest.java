package uk.lgcdt.analytics.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lgcdt.analytics.benchmark.MeasureOptions.Size;

class MeasureOptionsTest {

    @Test
    void withoutOptionsItIsTheFullSize() {
        assertThat(read().sizes()).containsExactly(new Size(5_000_000, 20_000_000));
    }

    @Test
    void sizesAreGivenWithCommas() {
        assertThat(read("--lines", "1000,5_000", "--spend", "40,50", "--runs", "3")
                        .sizes())
                .containsExactly(new Size(1_000, 40), new Size(5_000, 50));
        assertThat(read("--lines", "1000").sizes()).containsExactly(new Size(1_000, 4_000));
    }

    @Test
    void theFolderIsSeenFromWhereTheCommandWasGiven() {
        assertThat(read("--folder", "data").folder()).isEqualTo(Path.of("/from/data"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --rows 1              | --rows: there is no such option
            --lines               | --lines: a value is missing
            --lines many          | --lines many: not whole numbers
            --lines 0             | --lines 0: must be above 0
            --lines 5,1           | --lines: must be in order
            --lines 1,5 --spend 1 | --spend: must have as many numbers as --lines, 2
            """)
    void whatIsWrongIsNamed(String arguments, String message) {
        assertThatThrownBy(() -> read(arguments.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    private static MeasureOptions read(String... arguments) {
        return MeasureOptions.read(arguments, Path.of("/from"));
    }
}
