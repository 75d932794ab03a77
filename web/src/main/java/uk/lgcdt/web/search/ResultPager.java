package uk.lgcdt.web.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import uk.lgcdt.infra.search.NoticeCriteria;
import uk.lgcdt.web.layout.Figures;

/** Links to the pages before and after, so that each page has an address of its own. */
class ResultPager extends Nav {

    ResultPager() {
        setAriaLabel(getTranslation("search.pager"));
        addClassName("pager");
    }

    void show(NoticeCriteria criteria, long total) {
        removeAll();
        long reachable = Math.min(total, NoticeCriteria.DEEPEST);
        int pages = (int) ((reachable + criteria.size() - 1) / criteria.size());
        if (criteria.page() > 0) {
            add(link("search.pager.previous", criteria, criteria.page() - 1));
        }
        add(new Span(
                getTranslation("search.pager.position", Figures.count(criteria.page() + 1L), Figures.count(pages))));
        if (criteria.page() + 1 < pages && (criteria.page() + 2L) * criteria.size() <= NoticeCriteria.DEEPEST) {
            add(link("search.pager.next", criteria, criteria.page() + 1));
        }
        if (total > reachable) {
            add(new Span(getTranslation("search.pager.deepest", Figures.count(NoticeCriteria.DEEPEST))));
        }
        setVisible(pages > 1);
    }

    private Anchor link(String key, NoticeCriteria criteria, int page) {
        var parameters = new QueryParameters(NoticeParameters.write(criteria.withPage(page, criteria.size())));
        return new Anchor("search?" + parameters.getQueryString(), getTranslation(key));
    }
}
