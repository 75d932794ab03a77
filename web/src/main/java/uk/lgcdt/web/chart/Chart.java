package uk.lgcdt.web.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import tools.jackson.databind.json.JsonMapper;

/** Draws {@link ChartData} with Apache ECharts; both scripts are static files, loaded in this order. */
@Tag("lgcdt-chart")
@JavaScript("context://vendor/echarts.min.js")
@JavaScript("context://chart/chart.js")
class Chart extends Component {

    private static final JsonMapper JSON = JsonMapper.shared();

    Chart(ChartData data) {
        getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", data.label())
                .callJsFunction("show", JSON.writeValueAsString(data));
    }

    /** Has the browser draw the chart once more, with its title, and keep the picture as a file. */
    void download(String format) {
        getElement().callJsFunction("download", format);
    }
}
