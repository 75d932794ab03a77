package uk.lgcdt.web.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import uk.lgcdt.infra.search.NoticeCriteria;
import uk.lgcdt.infra.search.NoticeFilter;
import uk.lgcdt.infra.search.NoticeHit;
import uk.lgcdt.infra.search.NoticePage;
import uk.lgcdt.infra.search.NoticePage.FacetCount;
import uk.lgcdt.infra.search.NoticeSort;
import uk.lgcdt.web.layout.Figures;

/** The notices found, how many there are, and in which order. */
class ResultList extends Section {

    private static final List<NoticeFilter> OFTEN_UNSTATED =
            List.of(NoticeFilter.VALUE, NoticeFilter.REGION, NoticeFilter.CPV);

    private final SearchLabels labels;
    private final Consumer<NoticeCriteria> onChange;
    private final H2 count = new H2();
    private final Select<NoticeSort> sort = new Select<>();
    private final Div head;
    private final ActiveFilters active;
    private final Div body = new Div();
    private final ResultPager pager = new ResultPager();
    private NoticeCriteria current = NoticeCriteria.EVERYTHING;

    ResultList(SearchLabels labels, Consumer<NoticeCriteria> onChange) {
        this.labels = labels;
        this.onChange = onChange;
        active = new ActiveFilters(labels, onChange);
        count.getElement().setAttribute("aria-live", "polite").setAttribute("tabindex", "-1");
        count.addClassName("result-count");
        setUpSort();
        head = new Div(count, sort);
        head.addClassName("result-head");
        addClassName("results");
        setAriaLabel(getTranslation("search.results"));
        add(head, active, body, pager);
    }

    void show(NoticeCriteria criteria, NoticePage page) {
        boolean turned = criteria.page() != current.page();
        current = criteria;
        count.setText(
                page.total() == 1
                        ? getTranslation("search.found-one")
                        : getTranslation("search.found", Figures.count(page.total())));
        sort.setVisible(true);
        sort.setValue(criteria.sort());
        active.show(
                criteria,
                page.hits().stream().map(NoticeHit::buyerName).findFirst().orElse(null));
        body.removeAll();
        OFTEN_UNSTATED.forEach(facet -> offerUnstated(facet, page));
        page.help().ifPresent(help -> body.add(new NothingFound(criteria, help, onChange)));
        body.add(cards(page.hits()));
        pager.show(criteria, page.total());
        if (turned) {
            count.getElement().executeJs("this.scrollIntoView(); this.focus({preventScroll: true})");
        }
    }

    /** Says plainly why there is nothing to show. */
    void showFault(String key) {
        count.setText(getTranslation("search.fault"));
        sort.setVisible(false);
        active.setVisible(false);
        pager.setVisible(false);
        body.removeAll();
        body.add(new Paragraph(getTranslation(key)));
    }

    private OrderedList cards(List<NoticeHit> hits) {
        var cards = new OrderedList();
        cards.addClassName("notice-cards");
        hits.forEach(hit -> cards.add(new ListItem(new NoticeCard(hit, labels))));
        cards.setVisible(!hits.isEmpty());
        return cards;
    }

    /** A choice among values hides notices that state none: say how many, and let them in. */
    private void offerUnstated(NoticeFilter facet, NoticePage page) {
        var chosen = new TreeSet<>(current.chosen(facet));
        long unstated = page.facet(facet).stream()
                .filter(value -> value.value().equals(NoticeFilter.NOT_STATED))
                .mapToLong(FacetCount::notices)
                .sum();
        if (chosen.isEmpty() || unstated == 0 || !chosen.add(NoticeFilter.NOT_STATED)) {
            return;
        }
        var include = new NativeButton(
                getTranslation("search.unstated.include"), click -> onChange.accept(current.with(facet, chosen)));
        include.addClassName("link-button");
        var hint = new Paragraph(getTranslation("search.unstated." + facet.code(), Figures.count(unstated)));
        hint.add(include);
        hint.addClassName("unstated-hint");
        body.add(hint);
    }

    private void setUpSort() {
        sort.setLabel(getTranslation("search.sort"));
        sort.setItems(NoticeSort.values());
        sort.setItemLabelGenerator(order -> getTranslation("search.sort." + order.code()));
        sort.addClassName("result-sort");
        sort.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(current.withSort(sort.getValue()));
            }
        });
    }
}
