package uk.lgcdt.web.chart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.Inset;

/** A chart under its title, with the same figures as a table for those who cannot see or do not like charts. */
public class ChartFigure extends Div {

    /** Draws the data, or says that there are none. */
    public ChartFigure(String title, ChartData data) {
        addClassName("chart-figure");
        getElement().setAttribute("role", "group").setAttribute("aria-label", title);
        var heading = new Paragraph(title);
        heading.addClassName("chart-title");
        add(heading);
        if (data.categories().isEmpty()) {
            add(new Inset(getTranslation("chart.none")));
        } else {
            var chart = new Chart(data);
            add(chart, downloads(title, chart), table(title, data));
        }
    }

    private Div downloads(String title, Chart chart) {
        var buttons = new Div();
        buttons.addClassNames("chart-downloads", "no-print");
        for (String format : List.of("png", "svg")) {
            var button = new NativeButton(getTranslation("chart.download." + format), click -> chart.download(format));
            button.addClassName("link-button");
            button.setAriaLabel(getTranslation("chart.download.of", getTranslation("chart.download." + format), title));
            buttons.add(button);
        }
        return buttons;
    }

    private NativeDetails table(String title, ChartData data) {
        var table = new HtmlTable<Integer>(title);
        table.text(data.categoryName(), row -> data.categories().get(row));
        data.series()
                .forEach(series -> table.number(
                        series.name(), row -> write(data.unit(), series.values().get(row))));
        table.rows(IntStream.range(0, data.categories().size()).boxed().toList());
        var details = new NativeDetails(new Span(getTranslation("chart.as-table")), table);
        details.addClassName("chart-table");
        return details;
    }

    private String write(ChartData.Unit unit, @Nullable BigDecimal value) {
        if (value == null) {
            return getTranslation("chart.no-figure");
        }
        return switch (unit) {
            case NUMBER -> Figures.number(value, 2);
            case PERCENT -> Figures.percent(value);
            case POUNDS -> Figures.pounds(value);
        };
    }
}
