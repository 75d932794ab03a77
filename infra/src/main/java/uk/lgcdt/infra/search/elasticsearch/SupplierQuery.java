package uk.lgcdt.infra.search.elasticsearch;

import static uk.lgcdt.infra.search.elasticsearch.SupplierIndex.COMPANY_NUMBER;
import static uk.lgcdt.infra.search.elasticsearch.SupplierIndex.CONTRACTS;
import static uk.lgcdt.infra.search.elasticsearch.SupplierIndex.NAME;
import static uk.lgcdt.infra.search.elasticsearch.SupplierIndex.NAME_FOLDED;
import static uk.lgcdt.infra.search.elasticsearch.SupplierIndex.NAME_PREFIX;
import static uk.lgcdt.infra.search.elasticsearch.SupplierIndex.SUPPLIER_ID;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.regex.Pattern;
import uk.lgcdt.infra.search.SupplierCriteria;

/** Puts {@link SupplierCriteria} into Elasticsearch's terms. */
final class SupplierQuery {

    private static final Pattern COMPANY_NUMBER_TYPED = Pattern.compile("[A-Za-z]{0,2}[0-9]{3,8}[A-Za-z]?");
    private static final int COMPANY_NUMBER_LENGTH = 8;

    private SupplierQuery() {}

    static SearchRequest of(SupplierCriteria criteria) {
        return SearchRequest.of(search -> search.index(SearchIndex.SUPPLIERS.alias())
                .allowPartialSearchResults(false)
                .trackTotalHits(total -> total.enabled(true))
                .query(words(criteria.words()))
                .sort(by -> by.score(score -> score.order(SortOrder.Desc)))
                .sort(by -> by.field(field -> field.field(CONTRACTS).order(SortOrder.Desc)))
                .sort(by -> by.field(field -> field.field(NAME_FOLDED).order(SortOrder.Asc)))
                .sort(by -> by.field(field -> field.field(SUPPLIER_ID).order(SortOrder.Asc)))
                .from(criteria.page() * criteria.size())
                .size(criteria.size()));
    }

    private static Query words(String words) {
        if (words.isBlank()) {
            return QueryBuilders.matchAll(all -> all);
        }
        return QueryBuilders.bool(bool -> {
            bool.must(nameOrNumber(words))
                    .should(QueryBuilders.match(
                            match -> match.field(NAME).query(words).boost(2f)))
                    .should(QueryBuilders.term(
                            term -> term.field(NAME_FOLDED).value(words).boost(10f)));
            return bool;
        });
    }

    private static Query nameOrNumber(String words) {
        Query name = QueryBuilders.match(
                match -> match.field(NAME_PREFIX).query(words).operator(Operator.And));
        if (!COMPANY_NUMBER_TYPED.matcher(words).matches()) {
            return name;
        }
        Query number = QueryBuilders.term(
                term -> term.field(COMPANY_NUMBER).value(padded(words)).boost(100f));
        return QueryBuilders.bool(bool -> bool.should(name, number).minimumShouldMatch("1"));
    }

    /** Companies House numbers have eight characters; leading noughts are often left out. */
    private static String padded(String number) {
        String digits = number.replaceFirst("^[A-Za-z]*", "");
        String letters = number.substring(0, number.length() - digits.length());
        int missing = Math.max(0, COMPANY_NUMBER_LENGTH - number.length());
        return letters + "0".repeat(missing) + digits;
    }
}
