package uk.lgcdt.infra.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice that was found.
 *
 * @param noticeType  {@code UK1} to {@code UK17}; null where the notice follows another regime
 * @param markets     CPV divisions and groups
 * @param regionCodes ITL 1 codes; empty where not stated
 * @param valueGbp    pounds, VAT excluded; null where not stated
 * @param closesOn    local day (Europe/London)
 * @param url         the notice's own web address
 * @param excerpts    up to two pieces of the description, else its beginning; empty where there is none
 */
public record NoticeHit(
        String ocid,
        String releaseId,
        @Nullable String noticeType,
        String stage,
        @Nullable Instant publishedAt,
        HighlightedText title,
        @Nullable String buyerId,
        @Nullable String buyerName,
        List<String> markets,
        List<String> regionCodes,
        @Nullable BigDecimal valueGbp,
        @Nullable Boolean smeSuitable,
        @Nullable LocalDate closesOn,
        @Nullable String url,
        List<HighlightedText> excerpts) {

    public NoticeHit {
        markets = List.copyOf(markets);
        regionCodes = List.copyOf(regionCodes);
        excerpts = List.copyOf(excerpts);
    }
}
