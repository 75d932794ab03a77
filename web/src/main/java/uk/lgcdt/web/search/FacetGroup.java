package uk.lgcdt.web.search;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import uk.lgcdt.infra.search.NoticeFilter;
import uk.lgcdt.infra.search.NoticePage.FacetCount;
import uk.lgcdt.web.layout.Figures;

/** The values of one facet, each with the notices that choosing it would bring. */
class FacetGroup extends NativeDetails {

    private final NoticeFilter facet;
    private final SearchLabels labels;
    private final BiConsumer<NoticeFilter, Set<String>> onChoice;
    private final Map<String, Checkbox> boxes = new LinkedHashMap<>();
    private final Div values = new Div();

    FacetGroup(NoticeFilter facet, SearchLabels labels, BiConsumer<NoticeFilter, Set<String>> onChoice) {
        this.facet = facet;
        this.labels = labels;
        this.onChoice = onChoice;
        String title = getTranslation("search.facet." + facet.code());
        setSummary(new Span(title));
        setOpen(true);
        addClassName("facet");
        values.getElement().setAttribute("role", "group").setAttribute("aria-label", title);
        values.addClassName("facet-values");
        setContent(values);
    }

    /** Boxes that stay are changed in place, so that the one just ticked keeps the focus. */
    void show(List<FacetCount> counts, Set<String> chosen) {
        List<FacetCount> ordered = inOrder(counts);
        List<String> shown = ordered.stream().map(FacetCount::value).toList();
        boxes.entrySet().removeIf(entry -> {
            boolean gone = !shown.contains(entry.getKey());
            if (gone) {
                values.remove(entry.getValue());
            }
            return gone;
        });
        for (int place = 0; place < ordered.size(); place++) {
            FacetCount count = ordered.get(place);
            Checkbox box = boxes.get(count.value());
            if (box == null) {
                box = newBox(count.value());
                values.addComponentAtIndex(place, box);
            }
            box.setLabel(getTranslation(
                    "search.facet.count", labels.of(this, facet, count.value()), Figures.count(count.notices())));
            box.setValue(chosen.contains(count.value()));
        }
        setVisible(!ordered.isEmpty());
    }

    private Checkbox newBox(String value) {
        var box = new Checkbox();
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChoice.accept(facet, ticked());
            }
        });
        boxes.put(value, box);
        return box;
    }

    private Set<String> ticked() {
        var ticked = new TreeSet<String>();
        boxes.forEach((value, box) -> {
            if (box.getValue()) {
                ticked.add(value);
            }
        });
        return ticked;
    }

    /** By name, which does not change with the counts; bands by value, types by number, the unstated last. */
    private List<FacetCount> inOrder(List<FacetCount> counts) {
        if (facet == NoticeFilter.VALUE) {
            return counts;
        }
        var ordered = new ArrayList<>(counts);
        Comparator<FacetCount> unstatedLast =
                Comparator.comparing(count -> count.value().equals(NoticeFilter.NOT_STATED));
        ordered.sort(
                facet == NoticeFilter.NOTICE_TYPE
                        ? unstatedLast
                                .thenComparingInt(count -> count.value().length())
                                .thenComparing(FacetCount::value)
                        : unstatedLast.thenComparing(count -> labels.of(this, facet, count.value())));
        return ordered;
    }
}
