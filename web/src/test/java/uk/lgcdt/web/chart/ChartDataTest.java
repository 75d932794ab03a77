package uk.lgcdt.web.chart;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.lgcdt.web.chart.ChartData.Kind;
import uk.lgcdt.web.chart.ChartData.Series;
import uk.lgcdt.web.chart.ChartData.Unit;

class ChartDataTest {

    @Test
    void everyCategoryHasAValueOrAGap() {
        var oneValue = new Series("HHI", List.of(BigDecimal.ONE));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChartData(
                        Kind.LINE, Unit.NUMBER, "HHI by year", "Year", List.of("2025", "2026"), List.of(oneValue)))
                .withMessage("Series HHI has 1 values for 2 categories");
    }
}
