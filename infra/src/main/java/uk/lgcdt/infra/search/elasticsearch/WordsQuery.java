package uk.lgcdt.infra.search.elasticsearch;

import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.BUYER_NAME;
import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.BUYER_NAME_EXACT;
import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.CPV_NAMES;
import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.DESCRIPTION;
import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.DESCRIPTION_EXACT;
import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.TITLE;
import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.TITLE_EXACT;
import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.WORDS_ONLY;

import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsOperator;
import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsZeroTerms;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;

/** Puts the words that a person typed into Elasticsearch's terms. */
final class WordsQuery {

    private static final List<String> SCORED = List.of(TITLE + "^3", CPV_NAMES + "^2", BUYER_NAME + "^2", DESCRIPTION);
    private static final List<String> EXACT = List.of(TITLE_EXACT + "^3", BUYER_NAME_EXACT + "^2", DESCRIPTION_EXACT);
    private static final float WHOLE_PHRASE_IN_TITLE = 4;

    private WordsQuery() {}

    /** Every word must occur, in whichever field: a title and a description are read as one text. */
    static Query of(SearchWords words) {
        var must = new ArrayList<Query>();
        if (!words.words().isBlank()) {
            must.add(QueryBuilders.combinedFields(combined -> combined.query(words.words())
                    .fields(SCORED)
                    .operator(CombinedFieldsOperator.And)
                    .zeroTermsQuery(CombinedFieldsZeroTerms.All)));
        }
        words.phrases().forEach(phrase -> must.add(exactly(phrase)));
        if (must.isEmpty()) {
            must.add(QueryBuilders.matchAll(all -> all));
        }
        var mustNot = new ArrayList<Query>();
        words.excludedWords().forEach(word -> mustNot.add(anywhere(word)));
        words.excludedPhrases().forEach(phrase -> mustNot.add(exactly(phrase)));
        return QueryBuilders.bool(bool -> bool.must(must).mustNot(mustNot).should(inOrder(words)));
    }

    /** What to mark in titles and descriptions. */
    static Query toMark(SearchWords words) {
        var should = new ArrayList<Query>();
        if (!words.words().isBlank()) {
            should.add(
                    QueryBuilders.multiMatch(match -> match.query(words.words()).fields(TITLE, DESCRIPTION)));
        }
        words.phrases()
                .forEach(phrase -> should.add(QueryBuilders.multiMatch(match -> match.query(phrase)
                        .type(TextQueryType.Phrase)
                        .analyzer(WORDS_ONLY)
                        .fields(TITLE, DESCRIPTION))));
        return QueryBuilders.bool(bool -> bool.should(should));
    }

    /** A title that has the words side by side stands above one that has them scattered. */
    private static List<Query> inOrder(SearchWords words) {
        return words.words().contains(" ")
                ? List.of(QueryBuilders.matchPhrase(phrase ->
                        phrase.field(TITLE).query(words.words()).slop(1).boost(WHOLE_PHRASE_IN_TITLE)))
                : List.of();
    }

    private static Query exactly(String phrase) {
        return QueryBuilders.multiMatch(
                match -> match.query(phrase).type(TextQueryType.Phrase).fields(EXACT));
    }

    private static Query anywhere(String word) {
        return QueryBuilders.multiMatch(match -> match.query(word)
                .analyzer(WORDS_ONLY)
                .operator(Operator.And)
                .fields(TITLE, CPV_NAMES, BUYER_NAME, DESCRIPTION));
    }
}
