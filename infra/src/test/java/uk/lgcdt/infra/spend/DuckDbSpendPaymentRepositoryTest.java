package uk.lgcdt.infra.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.infra.runtime.Lake;

class DuckDbSpendPaymentRepositoryTest {

    private static final RunId RUN = new RunId(7);

    @TempDir
    Path folder;

    private SpendPaymentRepository payments;

    @BeforeEach
    void write() throws Exception {
        Path lines = Files.createDirectories(folder.resolve("runs/7/spend_lines"));
        payments = new DuckDbSpendPaymentRepository(
                new Lake(folder), Clock.fixed(Instant.parse("2026-11-28T09:00:00Z"), ZoneOffset.UTC));
        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duck.createStatement()) {
            statement.execute("""
                    create table line (council_code varchar, vat_basis varchar, supplier_name varchar, paid_on date,
                           paid_pence bigint, date_approximate boolean, purpose varchar, department varchar,
                           "transaction" varchar, reversed boolean, landed_file_id bigint, position varchar)
                    """);
            statement.execute("""
                    insert into line values
                        ('E1', 'net', 'Ash Ltd', '2026-03-31', 12345, null, 'Salt', 'Roads', 'T1', null, 4, 'row 2'),
                        ('E1', 'net', 'Ash Ltd', '2026-04-01', -500, false, null, null, null, true, 4, 'row 3'),
                        ('E1', 'net', 'O''Brien "& Co"', '2026-03-01', 99, true, null, null, null, false, 5, 'row 9'),
                        ('E1', 'gross', 'Ash Ltd', '2026-03-31', 777, null, null, null, null, null, 4, 'row 4'),
                        ('E1', 'net', null, '2026-03-31', 1, null, null, null, null, null, 4, 'row 5'),
                        ('E1', 'net', 'No Day Ltd', null, 1, null, null, null, null, null, 4, 'row 6'),
                        ('E1', 'net', 'No Sum Ltd', '2026-03-31', null, null, null, null, null, null, 4, 'row 7'),
                        ('E2', 'net', 'Ash Ltd', '2026-03-31', 5, null, null, null, null, null, 4, 'row 8')
                    """);
            statement.execute("insert into line select 'E3', 'net', repeat('x', 600), '2026-01-01', 100, null, null,"
                    + " null, null, null, 6, 'row 1'");
            statement.execute("copy line to '%s' (format parquet)".formatted(lines.resolve("part-0.parquet")));
        }
    }

    @Test
    void thePaymentsBehindASumAreThoseThatItAddsUp() {
        var page = payments.list(RUN, behind("E1", VatBasis.NET, null, null), 0, 10)
                .orElseThrow();

        assertThat(page.lines()).isEqualTo(3);
        assertThat(page.payments()).extracting(SpendPayment::position).containsExactly("row 2", "row 9", "row 3");
        var first = page.payments().getFirst();
        assertThat(first.paidGbp()).isEqualByComparingTo("123.45");
        assertThat(first.purpose()).isEqualTo("Salt");
        assertThat(page.payments().get(1).dateApproximate()).isTrue();
        assertThat(page.payments().get(2).paidGbp()).isEqualByComparingTo("-5");
        assertThat(page.payments().get(2).reversed()).isTrue();
    }

    @Test
    void aSupplierAndAMonthNarrowThem() {
        assertThat(payments.list(RUN, behind("E1", VatBasis.NET, "Ash Ltd", YearMonth.of(2026, 3)), 0, 10)
                        .orElseThrow()
                        .payments())
                .extracting(SpendPayment::position)
                .containsExactly("row 2");
        assertThat(payments.list(RUN, behind("E1", VatBasis.NET, "O'Brien \"& Co\"", null), 0, 10)
                        .orElseThrow()
                        .lines())
                .isOne();
        assertThat(payments.list(RUN, behind("E3", VatBasis.NET, "x".repeat(500), null), 0, 10)
                        .orElseThrow()
                        .lines())
                .isOne();
    }

    @Test
    void aFinancialYearBeginsInApril() {
        assertThat(inYear("2025-26")).containsExactly("row 2", "row 9");
        assertThat(inYear("2026-27")).containsExactly("row 3");
        assertThat(FinancialYear.find("2025-27")).isEmpty();
        assertThat(FinancialYear.find("2025")).isEmpty();
        assertThat(FinancialYear.find("1999-00")).hasValue(new FinancialYear(1999));
    }

    private List<String> inYear(String period) {
        var criteria = new SpendPaymentCriteria(
                "E1", VatBasis.NET, null, null, FinancialYear.find(period).orElseThrow());
        return payments.list(RUN, criteria, 0, 10).orElseThrow().payments().stream()
                .map(SpendPayment::position)
                .toList();
    }

    @Test
    void pagesFollowEachOther() {
        var criteria = behind("E1", VatBasis.NET, null, null);

        assertThat(payments.list(RUN, criteria, 2, 2).orElseThrow().payments())
                .extracting(SpendPayment::position)
                .containsExactly("row 3");
        assertThat(payments.list(RUN, criteria, 2, 2).orElseThrow().lines()).isEqualTo(3);
    }

    @Test
    void aRunThatWasTidiedAwayHasNoneToShow() {
        assertThat(payments.list(new RunId(8), behind("E1", VatBasis.NET, null, null), 0, 10))
                .isEmpty();
        assertThat(folder.resolve("runs/8")).doesNotExist();
    }

    private static SpendPaymentCriteria behind(
            String council, VatBasis basis, @Nullable String supplier, @Nullable YearMonth month) {
        return new SpendPaymentCriteria(council, basis, supplier, month, null);
    }
}
