package uk.lgcdt.infra.spend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.RepositoryTest;
import uk.lgcdt.infra.market.FigureStatus;

@RepositoryTest
class SpendSummaryRepositoryTest {

    private static final String COUNCIL = "E08000032";
    private static final String OTHER = "E08000035";

    private final SpendSummaryRepository summaries;
    private final JdbcClient jdbc;
    private PublishedTestData published;

    SpendSummaryRepositoryTest(SpendSummaryRepository summaries, JdbcClient jdbc) {
        this.summaries = summaries;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc)
                .spendYear(COUNCIL, 2024, "60.00", "1200.00")
                .spendSummary(COUNCIL, "financial-year", "2024-25", "all", "61.00", "1300.00")
                .spendSummary(COUNCIL, "financial-year", "2025-26", "net", "62.00", null);
    }

    @Test
    void aBuyersSummariesAreListedByKindAndBasisLatestFirst() {
        assertThat(summaries.list(published.run(), COUNCIL, PeriodKind.FINANCIAL_YEAR, null, 0, 9))
                .extracting(summary -> summary.period() + " " + summary.vatBasis())
                .containsExactly("2025-26 net", "2024-25 all", "2024-25 net");
        assertThat(summaries.list(published.run(), COUNCIL, null, "all", 0, 9))
                .singleElement()
                .satisfies(summary -> {
                    assertThat(summary.hhi()).isEqualByComparingTo("1300");
                    assertThat(summary.apart().negativeGbp()).isEqualByComparingTo("-5");
                });
        assertThat(summaries.count(published.run(), COUNCIL, null, null)).isEqualTo(15);
        assertThat(summaries.count(published.run(), OTHER, null, null)).isZero();
    }

    @Test
    void councilsOfAYearComeWithTheirMonthsAndWithoutThoseThatPublishedNothing() {
        published
                .spendSummary(OTHER, "month", "2024-03", "gross", "9.00", "9.00")
                .spendSummary(OTHER, "month", "2025-03", "gross", "9.00", "9.00")
                .spendSummary(OTHER, "month", "2025-04", "gross", "9.00", "9.00")
                .spendSummary(OTHER, "financial-year", "2024-25", "gross", "9.00", null);

        assertThat(summaries.listYear(published.run(), List.of(COUNCIL, OTHER, "E08000001"), new FinancialYear(2024)))
                .extracting(
                        CouncilSpendYear::councilCode,
                        CouncilSpendYear::basis,
                        CouncilSpendYear::months,
                        CouncilSpendYear::status)
                .containsExactly(
                        tuple(COUNCIL, VatBasis.NET, 12, FigureStatus.CALCULATED),
                        tuple(OTHER, VatBasis.GROSS, 1, FigureStatus.INSUFFICIENT));
    }
}
