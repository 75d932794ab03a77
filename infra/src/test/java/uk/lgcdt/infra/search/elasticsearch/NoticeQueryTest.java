package uk.lgcdt.infra.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.lgcdt.infra.search.NoticeCriteria;
import uk.lgcdt.infra.search.NoticeFilter;

class NoticeQueryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void everyWordMustOccurInSomeField() {
        assertThat(query(NoticeCriteria.EVERYTHING.withWords("housing"))).hasToString("""
                Query: {"bool":{"filter":[],"must":[{"bool":{"must":[{"combined_fields":{\
                "fields":["title^3","cpv_names^2","buyer_name^2","description"],\
                "query":"housing","operator":"and","zero_terms_query":"all"}}],"must_not":[],"should":[]}}]}}""");
    }

    @Test
    void quotedWordsMustOccurAsTheyStandAndOthersMustNot() {
        assertThat(query(NoticeCriteria.EVERYTHING.withWords("\"case work\" -phones"))
                        .toString())
                .contains("""
                "must":[{"multi_match":{"fields":["title.exact^3","buyer_name.exact^2","description.exact"],\
                "query":"case work","type":"phrase"}}]""")
                .contains("""
                "must_not":[{"multi_match":{"analyzer":"english_words_only",\
                "fields":["title","cpv_names","buyer_name","description"],"operator":"and","query":"phones"}}]""");
    }

    @Test
    void facetsFilterAfterTheyAreCounted() {
        SearchRequest request = NoticeQuery.of(
                NoticeCriteria.EVERYTHING
                        .with(NoticeFilter.VALUE, Set.of("25k-100k", "not-stated"))
                        .with(NoticeFilter.REGION, Set.of("UKI")),
                TODAY);

        assertThat(request.postFilter()).hasToString("""
                Query: {"bool":{"filter":[{"terms":{"region_codes":["UKI"]}},\
                {"terms":{"value_band":["25k-100k","not-stated"]}}]}}""");
        assertThat(Objects.requireNonNull(request.query()).bool().filter()).isEmpty();
    }

    @Test
    void aFacetIsCountedUnderTheChoicesOfTheOthers() {
        SearchRequest request = NoticeQuery.of(
                NoticeCriteria.EVERYTHING
                        .with(NoticeFilter.VALUE, Set.of("25k-100k"))
                        .with(NoticeFilter.REGION, Set.of("UKI")),
                TODAY);

        assertThat(Objects.requireNonNull(request.aggregations().get("value")).filter())
                .hasToString("Query: {\"bool\":{\"filter\":[{\"terms\":{\"region_codes\":[\"UKI\"]}}]}}");
    }

    @Test
    void daysAreLondonDays() {
        assertThat(query(NoticeCriteria.EVERYTHING.withPublished(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30)))
                        .toString())
                .contains("""
                {"range":{"published_at":{"gte":"2026-06-01","lt":"2026-07-01","time_zone":"Europe/London"}}}""");
    }

    @Test
    void openTendersThatDoNotSayWhenTheyCloseAreKeptForAWhile() {
        assertThat(query(NoticeCriteria.EVERYTHING.withOpenOnly(true)).toString())
                .contains("""
                {"range":{"closes_on":{"gte":"2026-11-24"}}}""")
                .contains("""
                {"range":{"published_at":{"gte":"2026-08-26"}}}""");
    }

    @Test
    void theIndexIsDefinedByItsResource() {
        var definition = SearchIndex.NOTICES.definition("notices-1-1");

        assertThat(definition.index()).isEqualTo("notices-1-1");
        assertThat(Objects.requireNonNull(definition.mappings()).properties())
                .containsKeys(NoticeIndex.TITLE, NoticeIndex.VALUE_BAND);
        assertThat(definition.mappings().dynamic()).hasToString("Strict");
    }

    private static Query query(NoticeCriteria criteria) {
        return Objects.requireNonNull(NoticeQuery.of(criteria, TODAY).query());
    }
}
