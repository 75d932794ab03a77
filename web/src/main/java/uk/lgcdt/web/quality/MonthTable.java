package uk.lgcdt.web.quality;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.lgcdt.infra.quality.CheckedFault;
import uk.lgcdt.infra.quality.QualityCheck;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.Inset;

/** The share of faults of each check in each of the latest months: figures, which a shade underlines. */
class MonthTable extends Div {

    private static final int MONTHS = 12;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uu", Locale.UK);

    /** One check's months. */
    private record Line(QualityCheck check, Map<YearMonth, CheckedFault> months) {}

    MonthTable(List<CheckedFault> faults) {
        List<YearMonth> months = faults.stream()
                .map(CheckedFault::month)
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .limit(MONTHS)
                .sorted()
                .toList();
        if (months.isEmpty()) {
            add(new Inset(getTranslation("quality.months.none")));
            return;
        }
        var table = new HtmlTable<Line>(getTranslation("quality.months"))
                .text(
                        getTranslation("quality.column.check"),
                        line -> getTranslation("quality.check." + line.check().key()));
        months.forEach(month -> table.component(MONTH.format(month), line -> cell(line, month)));
        add(new Paragraph(getTranslation("quality.months.lead")), table.rows(lines(faults)));
    }

    private static List<Line> lines(List<CheckedFault> faults) {
        return faults.stream()
                .collect(Collectors.groupingBy(
                        CheckedFault::check, TreeMap::new, Collectors.toMap(CheckedFault::month, Function.identity())))
                .entrySet()
                .stream()
                .map(each -> new Line(each.getKey(), each.getValue()))
                .toList();
    }

    private Span cell(Line line, YearMonth month) {
        CheckedFault fault = line.months().get(month);
        if (fault == null || fault.share().isEmpty()) {
            return new Span(getTranslation("quality.months.no-rows"));
        }
        int percent = fault.share().get().intValue();
        var cell = new Span(percent + "%");
        cell.addClassNames("heat", "heat-" + Math.min(4, (percent + 24) / 25));
        cell.setTitle(getTranslation("quality.of", "" + fault.touched(), "" + fault.tested()));
        return cell;
    }
}
