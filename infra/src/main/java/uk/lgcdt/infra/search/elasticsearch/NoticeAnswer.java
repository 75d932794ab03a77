package uk.lgcdt.infra.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.search.HighlightedText;
import uk.lgcdt.infra.search.HighlightedText.Piece;
import uk.lgcdt.infra.search.NoticeCriteria;
import uk.lgcdt.infra.search.NoticeFilter;
import uk.lgcdt.infra.search.NoticeHit;
import uk.lgcdt.infra.search.NoticePage.FacetCount;
import uk.lgcdt.infra.search.ValueBand;

/** Reads what Elasticsearch answered to a {@link NoticeQuery}. */
final class NoticeAnswer {

    private NoticeAnswer() {}

    static long total(SearchResponse<NoticeDocument> response) {
        return Objects.requireNonNull(response.hits().total()).value();
    }

    static List<NoticeHit> hits(SearchResponse<NoticeDocument> response) {
        return response.hits().hits().stream().map(NoticeAnswer::toHit).toList();
    }

    /** Values in order of frequency, bands in order of value; those chosen are there even when nothing has them. */
    static Map<NoticeFilter, List<FacetCount>> facets(
            SearchResponse<NoticeDocument> response, NoticeCriteria criteria) {
        var facets = new EnumMap<NoticeFilter, List<FacetCount>>(NoticeFilter.class);
        for (NoticeFilter facet : NoticeFilter.facets()) {
            Aggregate counted = Objects.requireNonNull(response.aggregations().get(facet.code()));
            var values = new ArrayList<FacetCount>();
            for (StringTermsBucket bucket : Objects.requireNonNull(
                            counted.filter().aggregations().get(NoticeQuery.VALUES))
                    .sterms()
                    .buckets()
                    .array()) {
                values.add(new FacetCount(bucket.key().stringValue(), bucket.docCount()));
            }
            for (String value : criteria.chosen(facet)) {
                if (values.stream().noneMatch(count -> count.value().equals(value))) {
                    values.add(new FacetCount(value, 0));
                }
            }
            values.sort(order(facet));
            facets.put(facet, List.copyOf(values));
        }
        return facets;
    }

    private static Comparator<FacetCount> order(NoticeFilter facet) {
        if (facet == NoticeFilter.VALUE) {
            return Comparator.comparingInt(count -> ValueBand.codes().indexOf(count.value()));
        }
        return Comparator.<FacetCount, Boolean>comparing(count -> count.value().equals(NoticeFilter.NOT_STATED))
                .thenComparing(FacetCount::notices, Comparator.reverseOrder())
                .thenComparing(FacetCount::value);
    }

    private static NoticeHit toHit(Hit<NoticeDocument> hit) {
        NoticeDocument notice = Objects.requireNonNull(hit.source());
        return new NoticeHit(
                notice.ocid(),
                notice.releaseId(),
                stated(notice.noticeType()),
                notice.stage(),
                notice.publishedAt() == null ? null : Instant.parse(notice.publishedAt()),
                excerpts(hit, NoticeIndex.TITLE).stream()
                        .findFirst()
                        .orElseGet(() -> HighlightedText.plain(notice.title())),
                notice.buyerId(),
                notice.buyerName(),
                stated(notice.markets()),
                stated(notice.regionCodes()),
                notice.valueGbp(),
                stated(notice.sme()) == null ? null : notice.sme().equals("suitable"),
                notice.closesOn() == null ? null : LocalDate.parse(notice.closesOn()),
                notice.url(),
                excerpts(hit, NoticeIndex.DESCRIPTION));
    }

    private static List<HighlightedText> excerpts(Hit<NoticeDocument> hit, String field) {
        return hit.highlight().getOrDefault(field, List.of()).stream()
                .map(NoticeAnswer::toHighlightedText)
                .toList();
    }

    static HighlightedText toHighlightedText(String marked) {
        var pieces = new ArrayList<Piece>();
        boolean found = false;
        for (String text : marked.split("(?=[" + NoticeQuery.FOUND + NoticeQuery.FOUND_END + "])")) {
            if (text.startsWith(NoticeQuery.FOUND) || text.startsWith(NoticeQuery.FOUND_END)) {
                found = text.startsWith(NoticeQuery.FOUND);
                text = text.substring(1);
            }
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, found));
            }
        }
        return new HighlightedText(pieces);
    }

    private static @Nullable String stated(String value) {
        return value.equals(NoticeFilter.NOT_STATED) ? null : value;
    }

    private static List<String> stated(List<String> values) {
        return values.stream()
                .filter(value -> !value.equals(NoticeFilter.NOT_STATED))
                .toList();
    }
}
