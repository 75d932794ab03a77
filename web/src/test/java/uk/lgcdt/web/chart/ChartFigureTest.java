package uk.lgcdt.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.NativeButton;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;
import uk.lgcdt.web.WebTest;
import uk.lgcdt.web.chart.ChartData.Kind;
import uk.lgcdt.web.chart.ChartData.Series;
import uk.lgcdt.web.chart.ChartData.Unit;

@WebTest
@WithAnonymousUser
class ChartFigureTest extends SpringBrowserlessTest {

    @Test
    void aChartCanBeTakenAwayAsPictureAndAsDrawing() {
        var figure = new ChartFigure("HHI", data(List.of("2026"), List.of(BigDecimal.TEN)));

        assertThat(buttons(figure)).containsExactly("Download as picture (PNG): HHI", "Download as drawing (SVG): HHI");
    }

    @Test
    void nothingToDrawIsNothingToTakeAway() {
        assertThat(buttons(new ChartFigure("HHI", data(List.of(), List.of())))).isEmpty();
    }

    private static List<String> buttons(ChartFigure figure) {
        return figure.getChildren()
                .flatMap(part -> part.getChildren())
                .filter(NativeButton.class::isInstance)
                .map(button -> ((NativeButton) button).getAriaLabel().orElse(""))
                .toList();
    }

    private static ChartData data(List<String> categories, List<BigDecimal> values) {
        return new ChartData(Kind.LINE, Unit.NUMBER, "HHI", "Year", categories, List.of(new Series("HHI", values)));
    }
}
