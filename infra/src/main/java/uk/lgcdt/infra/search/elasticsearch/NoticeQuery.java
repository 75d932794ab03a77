package uk.lgcdt.infra.search.elasticsearch;

import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.CPV_NAMES;
import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.DESCRIPTION;
import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.OCID;
import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.PUBLISHED_AT;
import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.RELEASE_ID;
import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.TITLE;
import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.VALUE_GBP;

import co.elastic.clients.elasticsearch._types.ScriptSortType;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.json.JsonData;
import co.elastic.clients.util.NamedValue;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.lgcdt.infra.search.NoticeCriteria;
import uk.lgcdt.infra.search.NoticeFilter;
import uk.lgcdt.infra.search.NoticeSort;

/**
 * Puts {@link NoticeCriteria} into Elasticsearch's terms: words are scored, the rest filters.
 *
 * <p>Facets filter after they are counted, and each is counted under the choices of the others only, so that a second
 * value can be added to the first knowing what it brings.
 */
final class NoticeQuery {

    /** Around what is to be marked; characters for private use, which no notice needs. */
    static final String FOUND = "\uE000";

    static final String FOUND_END = "\uE001";

    /** The part of a facet's aggregation that has its values. */
    static final String VALUES = "values";

    private static final int FACET_VALUES = 100;
    private static final int EXCERPT = 220; // characters

    /** What closes soonest, then what closed last, then what does not say. */
    private static final String SOONEST = """
            if (doc['closes_on'].size() == 0) { return 1e17; }
            long day = doc['closes_on'].value.toInstant().toEpochMilli();
            return day < params.today ? 1e16 - day : day;
            """;

    private NoticeQuery() {}

    static SearchRequest of(NoticeCriteria criteria, LocalDate today) {
        var words = SearchWords.of(criteria.words());
        var filters = new NoticeFilters(criteria, today);
        return SearchRequest.of(search -> {
            search.index(SearchIndex.NOTICES.alias())
                    .allowPartialSearchResults(false)
                    .trackTotalHits(total -> total.enabled(true))
                    .query(QueryBuilders.bool(
                            bool -> bool.must(WordsQuery.of(words)).filter(filters.common())))
                    .aggregations(facets(criteria, filters))
                    .highlight(highlight(words))
                    .source(source -> source.filter(filter -> filter.excludes(DESCRIPTION, CPV_NAMES)))
                    .sort(order(criteria.sort(), words.asks(), today))
                    .from(criteria.page() * criteria.size())
                    .size(criteria.size());
            List<Query> chosen = filters.facets();
            return chosen.isEmpty() ? search : search.postFilter(QueryBuilders.bool(bool -> bool.filter(chosen)));
        });
    }

    private static Map<String, Aggregation> facets(NoticeCriteria criteria, NoticeFilters filters) {
        var facets = new HashMap<String, Aggregation>();
        for (NoticeFilter facet : NoticeFilter.facets()) {
            Aggregation values = Aggregation.of(aggregation -> aggregation.terms(terms -> {
                terms.field(NoticeFilters.field(facet)).size(FACET_VALUES);
                return facet == NoticeFilter.CPV
                        ? terms.include(include -> include.regexp(divisionsAnd(criteria)))
                        : terms;
            }));
            facets.put(
                    facet.code(),
                    Aggregation.of(aggregation -> aggregation
                            .filter(QueryBuilders.bool(bool -> bool.filter(filters.facetsWithout(facet))))
                            .aggregations(VALUES, values)));
        }
        return facets;
    }

    /** All divisions are offered, and of the groups those that are chosen. */
    private static String divisionsAnd(NoticeCriteria criteria) {
        return criteria.chosen(NoticeFilter.CPV).stream()
                .filter(code -> code.length() == 3)
                .collect(Collectors.joining("|", "[0-9]{2}|" + NoticeFilter.NOT_STATED + "|", ""))
                .replaceAll("\\|$", "");
    }

    private static Highlight highlight(SearchWords words) {
        return Highlight.of(highlight -> highlight
                .preTags(FOUND)
                .postTags(FOUND_END)
                .highlightQuery(WordsQuery.toMark(words))
                .fields(NamedValue.of(TITLE, field(0, 0)))
                .fields(NamedValue.of(DESCRIPTION, field(2, EXCERPT))));
    }

    private static HighlightField field(int fragments, int noMatch) {
        return HighlightField.of(field -> field.numberOfFragments(fragments)
                .fragmentSize(EXCERPT)
                .noMatchSize(noMatch)
                .order(HighlighterOrder.Score));
    }

    private static List<SortOptions> order(NoticeSort sort, boolean scored, LocalDate today) {
        var order = new ArrayList<SortOptions>();
        switch (sort) {
            case RELEVANCE -> {
                if (scored) {
                    order.add(SortOptions.of(by -> by.score(score -> score.order(SortOrder.Desc))));
                }
            }
            case NEWEST -> {}
            case OLDEST -> order.add(by(PUBLISHED_AT, SortOrder.Asc));
            case HIGHEST_VALUE -> order.add(by(VALUE_GBP, SortOrder.Desc));
            case LOWEST_VALUE -> order.add(by(VALUE_GBP, SortOrder.Asc));
            case CLOSING_SOONEST -> order.add(closingSoonest(today));
        }
        order.add(by(PUBLISHED_AT, SortOrder.Desc));
        order.add(by(OCID, SortOrder.Asc));
        order.add(by(RELEASE_ID, SortOrder.Asc));
        return order;
    }

    private static SortOptions closingSoonest(LocalDate today) {
        long midnight = today.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        return SortOptions.of(by -> by.script(script -> script.type(ScriptSortType.Number)
                .script(code ->
                        code.source(source -> source.scriptString(SOONEST)).params("today", JsonData.of(midnight)))
                .order(SortOrder.Asc)));
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(
                by -> by.field(sorted -> sorted.field(field).order(order).missing("_last")));
    }
}
