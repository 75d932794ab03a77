package uk.lgcdt.batch.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 Ltd", "-", "@home Ltd"})
    void textThatWouldBeAFormulaIsTextInCsv(String name) throws IOException {
        assertThat(written(RowWriter.Format.CSV, name)).isEqualTo("name,amount,count\r\n'" + name + ",-12.50,-3\r\n");
    }

    @Test
    void aListAndAnEndOfLineAreGuardedToo() throws IOException {
        assertThat(written(RowWriter.Format.CSV, List.of("=1", "2"))).contains("\r\n'=1;2,");
        assertThat(written(RowWriter.Format.CSV, "\tTab")).contains("\r\n'\tTab,");
        assertThat(written(RowWriter.Format.CSV, "\rReturn")).contains("\r\n\"'\rReturn\",");
    }

    @Test
    void otherTextAndAllJsonIsExact() throws IOException {
        assertThat(written(RowWriter.Format.CSV, "Ash = Birch")).contains("\r\nAsh = Birch,");
        assertThat(written(RowWriter.Format.JSON, "=1+1"))
                .isEqualTo("{\"name\":\"=1+1\",\"amount\":-12.50,\"count\":-3}\n");
    }

    private static String written(RowWriter.Format format, Object name) throws IOException {
        StringWriter out = new StringWriter();
        try (RowWriter rows = new RowWriter(format, List.of("name", "amount", "count"), out)) {
            rows.accept(List.of(name, new BigDecimal("-12.50"), -3));
        }
        return out.toString();
    }
}
