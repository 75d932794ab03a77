package uk.lgcdt.batch.spend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lgcdt.batch.landing.RefusedFileException;
import uk.lgcdt.infra.reference.Councils;

class PaymentParserTest {

    private static final String HEADER = "Body Name,Date,Supplier Name,Amount,Purpose";

    @Test
    void aPaymentIsReadByItsHeader() {
        Payment payment = parse("Leeds City Council,03/04/2026,Acme Ltd,\"£1,234.50\", ");

        assertThat(payment.council()).isEqualTo("E08000035");
        assertThat(payment.paidOn()).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(payment.amountGbp()).isEqualByComparingTo("1234.50");
        assertThat(payment.purpose()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12.00",
                "-12.5|-12.50",
                "(7.00)|-7.00",
                "-£3|-3.00",
                "£-3|-3.00",
                "1,000,000.005|1000000.01",
                ".5|0.50"
            })
    void amountsMayBeWrittenInSeveralWays(String written, String gbp) {
        assertThat(parse("Leeds,2026-04-03,Acme,\"" + written + "\",").amountGbp())
                .isEqualTo(gbp);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Leeds,,Acme,1,              | It has no Date",
                "Leeds,31/02/2026,Acme,1,    | Its date is no date (YYYY-MM-DD or DD/MM/YYYY): 31/02/2026",
                "Leeds,2026-04-03,,1,        | It has no Supplier Name",
                "Leeds,2026-04-03,Acme,,     | It has no Amount",
                "Leeds,2026-04-03,Acme,1O,   | Its amount is no number: 1O",
                "Leeds,2026-04-03,Acme,£,    | Its amount is no number: £",
                "Leeds,2026-04-03,Acme,1e99, | Its amount is no number: 1e99",
                "Leeds,2026-04-03,Acme,9999999999999, | Its amount is beyond belief: 9999999999999",
                "Atlantis,2026-04-03,Acme,1, | It names no known council: Atlantis",
                "Leeds,2026-04-03,Acme,1     | It has 4 cells where the first row has 5"
            })
    void whatIsNoPaymentIsRejectedWithItsReason(String row, String reason) {
        assertThatThrownBy(() -> parse(row))
                .isInstanceOf(RejectedPaymentException.class)
                .hasMessage(reason);
    }

    @Test
    void aGivenCouncilGoesBeforeTheNameInTheRow() {
        assertThat(parse("Atlantis,2026-04-03,Acme,1,", "E08000032").council()).isEqualTo("E08000032");
    }

    @Test
    void aHeaderWithoutARequiredColumnIsRefused() {
        assertThatThrownBy(() -> new SpendLayout(row("Body Name,Date,Amount")))
                .isInstanceOf(RefusedFileException.class)
                .hasMessage("It has no column Supplier Name");
    }

    private static Payment parse(String line) {
        return parse(line, null);
    }

    private static Payment parse(String line, @Nullable String buyerCode) {
        return new PaymentParser(new SpendLayout(row(HEADER)), Councils.load(), buyerCode).parse(row(line));
    }

    private static CsvRecord row(String line) {
        return CsvReader.builder().ofSingleCsvRecord(line);
    }
}
