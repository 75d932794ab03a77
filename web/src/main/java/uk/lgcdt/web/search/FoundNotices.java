package uk.lgcdt.web.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.search.HighlightedText;
import uk.lgcdt.infra.search.NoticeCriteria;
import uk.lgcdt.infra.search.NoticeFilter;
import uk.lgcdt.infra.search.NoticeHit;
import uk.lgcdt.infra.search.NoticePage;
import uk.lgcdt.infra.search.NoticePage.FacetCount;

/**
 * One page of notices as the REST interface gives it.
 *
 * @param facets     by parameter name: the values there are and the notices that each would bring
 * @param didYouMean words in another spelling; only when nothing was found
 * @param without    notices found when the named filter is undone; only when nothing was found
 */
record FoundNotices(
        List<FoundNotice> items,
        int page,
        int size,
        long total,
        Map<String, List<FacetCount>> facets,
        @Nullable String didYouMean,
        Map<String, Long> without) {

    /**
     * One notice; what it does not state is null or empty.
     *
     * @param titleHtml the title escaped, with what was found in {@code <mark>}
     * @param markets   CPV divisions and groups
     * @param regions   ITL 1 codes
     * @param valueGbp  pounds, VAT excluded
     * @param url       the notice's own web address
     * @param excerpts  pieces of the description, escaped and marked like the title
     */
    record FoundNotice(
            String ocid,
            String releaseId,
            @Nullable String noticeType,
            String stage,
            @Nullable Instant publishedAt,
            String title,
            String titleHtml,
            @Nullable String buyerId,
            @Nullable String buyerName,
            List<String> markets,
            List<String> regions,
            @Nullable BigDecimal valueGbp,
            @Nullable Boolean smeSuitable,
            @Nullable LocalDate closesOn,
            @Nullable String url,
            List<String> excerpts) {

        static FoundNotice of(NoticeHit hit) {
            return new FoundNotice(
                    hit.ocid(),
                    hit.releaseId(),
                    hit.noticeType(),
                    hit.stage(),
                    hit.publishedAt(),
                    hit.title().text(),
                    hit.title().html(),
                    hit.buyerId(),
                    hit.buyerName(),
                    hit.markets(),
                    hit.regionCodes(),
                    hit.valueGbp(),
                    hit.smeSuitable(),
                    hit.closesOn(),
                    hit.url(),
                    hit.excerpts().stream().map(HighlightedText::html).toList());
        }
    }

    static FoundNotices of(NoticeCriteria criteria, NoticePage page) {
        var facets = new LinkedHashMap<String, List<FacetCount>>();
        NoticeFilter.facets().forEach(facet -> facets.put(facet.code(), page.facet(facet)));
        var without = new LinkedHashMap<String, Long>();
        page.help().ifPresent(help -> help.without().forEach((filter, found) -> without.put(filter.code(), found)));
        return new FoundNotices(
                page.hits().stream().map(FoundNotice::of).toList(),
                criteria.page(),
                criteria.size(),
                page.total(),
                facets,
                page.help().flatMap(NoticePage.NoticeHelp::didYouMean).orElse(null),
                without);
    }
}
