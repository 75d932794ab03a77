package uk.lgcdt.infra.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FinancialYearTest {

    @Test
    void itEndsWithTheLastDayOfMarch() {
        assertThat(FinancialYear.endedBefore(LocalDate.parse("2026-03-31")).period())
                .isEqualTo("2024-25");
        assertThat(FinancialYear.endedBefore(LocalDate.parse("2026-04-01")).period())
                .isEqualTo("2025-26");
        assertThat(new FinancialYear(2099).period()).isEqualTo("2099-00");
    }
}
