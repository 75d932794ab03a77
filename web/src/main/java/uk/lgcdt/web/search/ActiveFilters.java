package uk.lgcdt.web.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.search.NoticeCriteria;
import uk.lgcdt.infra.search.NoticeFilter;
import uk.lgcdt.web.layout.Figures;

/** What the results are narrowed by, each with a way to undo it, and all at once. */
class ActiveFilters extends Div {

    private final SearchLabels labels;
    private final Consumer<NoticeCriteria> onChange;
    private final UnorderedList list = new UnorderedList();

    ActiveFilters(SearchLabels labels, Consumer<NoticeCriteria> onChange) {
        this.labels = labels;
        this.onChange = onChange;
        list.getElement().setAttribute("aria-label", getTranslation("search.active"));
        addClassName("active-filters");
        add(list);
    }

    /** @param buyerName name of the one buyer asked for, if any notice of it was found */
    void show(NoticeCriteria criteria, @Nullable String buyerName) {
        list.removeAll();
        for (NoticeFilter facet : NoticeFilter.facets()) {
            for (String value : criteria.chosen(facet)) {
                var others = new TreeSet<>(criteria.chosen(facet));
                others.remove(value);
                String label = getTranslation(
                        "search.active.value",
                        getTranslation("search.facet." + facet.code()),
                        labels.of(this, facet, value));
                add(label, criteria.with(facet, others));
            }
        }
        addDay(
                "search.active.published-from",
                criteria.publishedFrom(),
                criteria.withPublished(null, criteria.publishedTo()));
        addDay(
                "search.active.published-to",
                criteria.publishedTo(),
                criteria.withPublished(criteria.publishedFrom(), null));
        addDay("search.active.closing-from", criteria.closingFrom(), criteria.withClosingFrom(null));
        if (criteria.openOnly()) {
            add(getTranslation("search.open"), criteria.withOpenOnly(false));
        }
        if (criteria.buyerId() != null) {
            String buyer = buyerName == null ? criteria.buyerId() : buyerName;
            add(getTranslation("search.active.buyer", buyer), criteria.withBuyer(null));
        }
        setVisible(list.getChildren().findAny().isPresent());
        if (isVisible()) {
            list.add(new ListItem(clearAll(criteria)));
        }
    }

    private void addDay(String key, @Nullable LocalDate day, NoticeCriteria undone) {
        if (day != null) {
            add(getTranslation(key, Figures.day(day)), undone);
        }
    }

    private void add(String label, NoticeCriteria undone) {
        var button = new NativeButton(label, click -> onChange.accept(undone));
        button.setAriaLabel(getTranslation("search.active.remove", label));
        button.addClassName("filter-chip");
        list.add(new ListItem(button));
    }

    private NativeButton clearAll(NoticeCriteria criteria) {
        NoticeCriteria wordsOnly =
                NoticeCriteria.EVERYTHING.withWords(criteria.words()).withSort(criteria.sort());
        var button = new NativeButton(getTranslation("search.active.clear"), click -> onChange.accept(wordsOnly));
        button.addClassName("link-button");
        return button;
    }
}
