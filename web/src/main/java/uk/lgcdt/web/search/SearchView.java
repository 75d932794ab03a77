package uk.lgcdt.web.search;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lgcdt.infra.search.NoticeCriteria;
import uk.lgcdt.infra.search.NoticePage;
import uk.lgcdt.infra.search.SearchService;
import uk.lgcdt.infra.search.SearchUnavailableException;
import uk.lgcdt.web.layout.PageTitles;

/** Finds notices by words and filters. The address holds the whole search: it can be kept, sent, and gone back to. */
@Route("search")
@Menu(order = 20, title = "nav.search")
@AnonymousAllowed
class SearchView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private static final Logger LOG = LoggerFactory.getLogger(SearchView.class);

    private final SearchService search;
    private final SearchBox box = new SearchBox(this::searchFor);
    private final FacetPanel filters;
    private final ResultList results;
    private NoticeCriteria current = NoticeCriteria.EVERYTHING;

    SearchView(SearchService search, SearchLabels labels) {
        this.search = search;
        filters = new FacetPanel(labels, this::go);
        results = new ResultList(labels, this::go);
        var columns = new Div(filters, results);
        columns.addClassName("search-columns");
        add(new H1(getTranslation("search.heading")), box, columns);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        try {
            current = NoticeParameters.read(
                    event.getLocation().getQueryParameters().getParameters());
            box.show(current.words());
            NoticePage page = search.findNotices(current);
            filters.setVisible(true);
            filters.show(current, page);
            results.show(current, page);
        } catch (SearchUnavailableException cause) {
            LOG.warn("Nothing can be searched: {}", cause.getMessage());
            filters.setVisible(false);
            results.showFault("search.fault.unavailable");
        } catch (IllegalArgumentException cause) {
            filters.setVisible(false);
            results.showFault("search.fault.address");
        }
    }

    @Override
    public String getPageTitle() {
        return current.words().isEmpty()
                ? PageTitles.of(this, "search.heading")
                : PageTitles.of(this, "search.heading-of", current.words());
    }

    private void searchFor(String words) {
        go(current.withWords(words));
    }

    private void go(NoticeCriteria criteria) {
        UI.getCurrent().navigate(SearchView.class, new QueryParameters(NoticeParameters.write(criteria)));
    }
}
