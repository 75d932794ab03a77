package uk.lgcdt.web.joint;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Locale;

/** Asks for a day, the British way: day before month, weeks beginning on Monday. */
class DayField extends DatePicker {

    private static final int MONDAY = 1;

    DayField() {
        setLocale(Locale.UK);
        setI18n(new DatePickerI18n().setFirstDayOfWeek(MONDAY));
    }
}
