package uk.lgcdt.web.request;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import uk.lgcdt.web.layout.ErrorSummary;

/** Asks to fetch what a publisher published between two days. */
public class CollectForm extends Div {

    private static final int MONDAY = 1;
    private static final List<String> SOURCES =
            List.of("find-a-tender", "contracts-finder", "public-contracts-scotland", "sell2wales");

    private final RequestService requests;
    private final LongConsumer asked;
    private final LocalDate today;
    private final Select<String> source = new Select<>();
    private final DatePicker from = day("requests.collect.from");
    private final DatePicker to = day("requests.collect.to");
    private final ErrorSummary errors = new ErrorSummary();

    /** @param asked called with the request's number once it was asked for */
    public CollectForm(RequestService requests, LocalDate today, LongConsumer asked) {
        this.requests = requests;
        this.asked = asked;
        this.today = today;
        addClassNames("form", "no-print");
        source.setLabel(getTranslation("requests.collect.source"));
        source.setItems(SOURCES);
        source.setItemLabelGenerator(name -> getTranslation("requests.collect.source." + name));
        source.setValue(SOURCES.getFirst());
        from.setValue(today.minusDays(1));
        to.setValue(today.minusDays(1));
        var collect = new NativeButton(getTranslation("requests.collect.ask"), click -> collect());
        collect.addClassName("plain-button");
        var buttons = new Div(collect);
        buttons.addClassName("button-row");
        add(errors, new Paragraph(getTranslation("requests.collect.lead")), source, from, to, buttons);
    }

    private DatePicker day(String key) {
        var field = new DatePicker(getTranslation(key));
        field.setLocale(Locale.UK);
        field.setI18n(new DatePicker.DatePickerI18n().setFirstDayOfWeek(MONDAY));
        return field;
    }

    private void collect() {
        if (errors.show(problems())) {
            asked.accept(requests.collect(source.getValue(), from.getValue(), to.getValue()));
        }
    }

    private List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (from.getValue() == null || to.getValue() == null) {
            problems.add(getTranslation("requests.collect.no-day"));
        } else if (to.getValue().isBefore(from.getValue())) {
            problems.add(getTranslation("requests.collect.backwards"));
        } else if (from.getValue().isAfter(today)) {
            problems.add(getTranslation("requests.collect.future"));
        }
        return problems;
    }
}
