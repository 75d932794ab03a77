package uk.lgcdt.web.search;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.search.NoticeCriteria;
import uk.lgcdt.infra.search.NoticeFilter;
import uk.lgcdt.infra.search.NoticePage;

/** All ways to narrow a search; on a narrow screen it is folded away behind a button. */
class FacetPanel extends Section {

    private static final String ID = "search-filters";

    private final Map<NoticeFilter, FacetGroup> groups = new EnumMap<>(NoticeFilter.class);
    private final Checkbox open = new Checkbox(getTranslation("search.open"));
    private final DatePicker from = day("search.published-from");
    private final DatePicker to = day("search.published-to");
    private final NativeButton fold = new NativeButton(getTranslation("search.filters.show"));
    private final Div filters = new Div();
    private final Consumer<NoticeCriteria> onChange;
    private NoticeCriteria current = NoticeCriteria.EVERYTHING;

    FacetPanel(SearchLabels labels, Consumer<NoticeCriteria> onChange) {
        this.onChange = onChange;
        addClassName("search-filters");
        setAriaLabel(getTranslation("search.filters"));
        setUpFold();
        filters.setId(ID);
        filters.addClassName("search-filters-body");
        filters.add(new H2(getTranslation("search.filters")), open);
        for (NoticeFilter facet : NoticeFilter.facets()) {
            var group =
                    new FacetGroup(facet, labels, (chosen, values) -> onChange.accept(current.with(chosen, values)));
            groups.put(facet, group);
            filters.add(group);
        }
        filters.add(from, to);
        listen();
        add(fold, filters);
    }

    void show(NoticeCriteria criteria, NoticePage page) {
        current = criteria;
        groups.forEach((facet, group) -> group.show(page.facet(facet), criteria.chosen(facet)));
        open.setValue(criteria.openOnly());
        from.setValue(criteria.publishedFrom());
        to.setValue(criteria.publishedTo());
        from.setMax(criteria.publishedTo());
        to.setMin(criteria.publishedFrom());
    }

    private void listen() {
        open.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(current.withOpenOnly(open.getValue()));
            }
        });
        from.addValueChangeListener(this::changeDays);
        to.addValueChangeListener(this::changeDays);
    }

    private void changeDays(ComponentValueChangeEvent<DatePicker, @Nullable LocalDate> change) {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        boolean possible = first == null || last == null || !last.isBefore(first);
        if (change.isFromClient() && possible) {
            onChange.accept(current.withPublished(first, last));
        }
    }

    private void setUpFold() {
        fold.addClassNames("plain-button", "search-filters-fold");
        fold.getElement().setAttribute("aria-controls", ID).setAttribute("aria-expanded", "false");
        fold.addClickListener(click -> {
            boolean unfold = !filters.hasClassName("open");
            filters.setClassName("open", unfold);
            fold.getElement().setAttribute("aria-expanded", String.valueOf(unfold));
            fold.setText(getTranslation(unfold ? "search.filters.hide" : "search.filters.show"));
        });
    }

    private DatePicker day(String label) {
        var picker = new DatePicker(getTranslation(label));
        picker.setLocale(Locale.UK);
        picker.setClearButtonVisible(true);
        return picker;
    }
}
