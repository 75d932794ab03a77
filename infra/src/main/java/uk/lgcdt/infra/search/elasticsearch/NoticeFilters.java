package uk.lgcdt.infra.search.elasticsearch;

import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.BUYER_ID;
import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.CLOSES_ON;
import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.MARKETS;
import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.NOTICE_TYPE;
import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.PUBLISHED_AT;
import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.REGION_CODES;
import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.SME;
import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.STAGE;
import static uk.lgcdt.infra.search.elasticsearch.NoticeIndex.VALUE_BAND;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.search.NoticeCriteria;
import uk.lgcdt.infra.search.NoticeFilter;

/** The filters of some criteria, each by its name, so that all but one can be asked for. */
final class NoticeFilters {

    /** A tender without a closing date is taken to be open for so long after its publication; our own choice. */
    static final int OPEN_DAYS_WHEN_NOT_STATED = 90;

    private static final String ZONE = "Europe/London";

    private final Map<NoticeFilter, Query> filters = new EnumMap<>(NoticeFilter.class);

    /** @param today the local day on which a tender must still be open */
    NoticeFilters(NoticeCriteria criteria, LocalDate today) {
        for (NoticeFilter facet : NoticeFilter.facets()) {
            put(facet, anyOf(field(facet), criteria.chosen(facet)));
        }
        put(NoticeFilter.PUBLISHED, published(criteria));
        put(NoticeFilter.BUYER, buyer(criteria.buyerId()));
        put(NoticeFilter.CLOSING, closing(criteria, today));
    }

    static String field(NoticeFilter facet) {
        return switch (facet) {
            case CPV -> MARKETS;
            case REGION -> REGION_CODES;
            case VALUE -> VALUE_BAND;
            case NOTICE_TYPE -> NOTICE_TYPE;
            case STAGE -> STAGE;
            case SME -> SME;
            default -> throw new IllegalArgumentException("Not a facet: " + facet);
        };
    }

    /** Those that hold for everything, facets' counts included. */
    List<Query> common() {
        return only(filter -> !filter.isFacet());
    }

    List<Query> facets() {
        return only(NoticeFilter::isFacet);
    }

    /** The facets' filters, one left out. */
    List<Query> facetsWithout(NoticeFilter facet) {
        return only(filter -> filter.isFacet() && filter != facet);
    }

    List<Query> all() {
        return List.copyOf(filters.values());
    }

    List<Query> allWithout(NoticeFilter left) {
        return only(filter -> filter != left);
    }

    List<NoticeFilter> inUse() {
        return List.copyOf(filters.keySet());
    }

    private List<Query> only(Predicate<NoticeFilter> wanted) {
        return filters.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void put(NoticeFilter filter, @Nullable Query query) {
        if (query != null) {
            filters.put(filter, query);
        }
    }

    private static @Nullable Query anyOf(String field, Collection<String> values) {
        List<FieldValue> sought = values.stream().sorted().map(FieldValue::of).toList();
        return sought.isEmpty()
                ? null
                : QueryBuilders.terms(terms -> terms.field(field).terms(any -> any.value(sought)));
    }

    private static @Nullable Query buyer(@Nullable String id) {
        return id == null ? null : anyOf(BUYER_ID, List.of(id));
    }

    private static @Nullable Query published(NoticeCriteria criteria) {
        LocalDate from = criteria.publishedFrom();
        LocalDate to = criteria.publishedTo();
        if (from == null && to == null) {
            return null;
        }
        return QueryBuilders.range(range -> range.date(date -> {
            date.field(PUBLISHED_AT).timeZone(ZONE);
            if (from != null) {
                date.gte(from.toString());
            }
            return to == null ? date : date.lt(to.plusDays(1).toString());
        }));
    }

    private static @Nullable Query closing(NoticeCriteria criteria, LocalDate today) {
        List<Query> conditions = Stream.of(
                        criteria.closingFrom() == null ? null : closesFrom(criteria.closingFrom()),
                        criteria.openOnly() ? open(today) : null)
                .filter(Objects::nonNull)
                .toList();
        return conditions.isEmpty() ? null : QueryBuilders.bool(bool -> bool.filter(conditions));
    }

    /** Tenders that do not say when they close are kept: they may close then. */
    private static Query closesFrom(LocalDate day) {
        return either(from(CLOSES_ON, day), unstatedClosing());
    }

    private static Query open(LocalDate today) {
        Query recent = from(PUBLISHED_AT, today.minusDays(OPEN_DAYS_WHEN_NOT_STATED));
        return either(from(CLOSES_ON, today), QueryBuilders.bool(bool -> bool.filter(unstatedClosing(), recent)));
    }

    private static Query unstatedClosing() {
        return QueryBuilders.bool(
                bool -> bool.filter(QueryBuilders.term(term -> term.field(STAGE).value("tender")))
                        .mustNot(QueryBuilders.exists(exists -> exists.field(CLOSES_ON))));
    }

    private static Query from(String field, LocalDate day) {
        return QueryBuilders.range(range -> range.date(date -> date.field(field).gte(day.toString())));
    }

    private static Query either(Query one, Query other) {
        return QueryBuilders.bool(bool -> bool.should(one, other).minimumShouldMatch("1"));
    }
}
