package uk.lgcdt.infra.search.elasticsearch;

import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.SPELLING;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Suggestion;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.lgcdt.infra.search.NoticeCriteria;
import uk.lgcdt.infra.search.NoticeFilter;

/** Asks, when nothing was found, what would have been: each filter undone in turn, and words in another spelling. */
final class HelpQuery {

    private static final String SPELT = "spelt";
    private static final String WORDS = "words";
    private static final int SHORTEST_CORRECTED = 4; // characters

    private HelpQuery() {}

    static SearchRequest of(NoticeCriteria criteria, LocalDate today) {
        var filters = new NoticeFilters(criteria, today);
        Query words = WordsQuery.of(SearchWords.of(criteria.words()));
        var counts = new HashMap<String, Aggregation>();
        filters.inUse().forEach(filter -> counts.put(filter.code(), count(words, filters.allWithout(filter))));
        if (!criteria.words().isBlank()) {
            counts.put(WORDS, count(QueryBuilders.matchAll(all -> all), filters.all()));
        }
        return SearchRequest.of(search -> {
            search.index(SearchIndex.NOTICES.alias()).size(0).aggregations(counts);
            return criteria.words().isBlank()
                    ? search
                    : search.suggest(suggest -> suggest.text(
                                    SearchWords.of(criteria.words()).words())
                            .suggesters(
                                    SPELT,
                                    speller -> speller.term(term -> term.field(SPELLING)
                                            .suggestMode(SuggestMode.Missing)
                                            .minWordLength(SHORTEST_CORRECTED))));
        });
    }

    /** Returns the notices found when one filter is undone, for each filter in use that hides some. */
    static Map<NoticeFilter, Long> without(SearchResponse<?> response) {
        var without = new EnumMap<NoticeFilter, Long>(NoticeFilter.class);
        for (NoticeFilter filter : NoticeFilter.values()) {
            long found = count(response, filter.code());
            if (found > 0) {
                without.put(filter, found);
            }
        }
        return without;
    }

    static long withoutWords(SearchResponse<?> response) {
        return count(response, WORDS);
    }

    /** Returns the words with every one that no notice has put into its likeliest spelling, if there is any such. */
    static Optional<String> respelt(String typed, SearchResponse<?> response) {
        String respelt = typed;
        for (Suggestion<?> suggestion : response.suggest().getOrDefault(SPELT, List.of())) {
            TermSuggest word = suggestion.term();
            if (!word.options().isEmpty()) {
                respelt = respelt.replaceAll(
                        "(?iU)\\b" + Pattern.quote(word.text()) + "\\b",
                        Matcher.quoteReplacement(word.options().getFirst().text()));
            }
        }
        return respelt.equals(typed) ? Optional.empty() : Optional.of(respelt);
    }

    private static Aggregation count(Query words, List<Query> filters) {
        return Aggregation.of(aggregation ->
                aggregation.filter(QueryBuilders.bool(bool -> bool.filter(words).filter(filters))));
    }

    private static long count(SearchResponse<?> response, String name) {
        var counted = response.aggregations().get(name);
        return counted == null ? 0 : counted.filter().docCount();
    }
}
