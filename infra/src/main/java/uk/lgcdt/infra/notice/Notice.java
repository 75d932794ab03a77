package uk.lgcdt.infra.notice;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One publication about a contracting process.
 *
 * @param type UK1 to UK17; null where the notice follows another regime
 * @param stage planning, tender, award, contract, change, termination or cancellation
 * @param publishedAt null where the notice has no date that can be used
 * @param valueGbp pounds, VAT excluded; null where not stated
 * @param closesOn London's date on which tenders close; null where none do
 * @param url the notice's own web address; null where not given
 * @param source where it was read from
 */
public record Notice(
        Ocid ocid,
        String releaseId,
        @Nullable String type,
        String stage,
        @Nullable Instant publishedAt,
        String title,
        @Nullable String description,
        @Nullable String buyerId,
        @Nullable String buyerName,
        List<String> cpvCodes,
        @Nullable BigDecimal valueGbp,
        @Nullable LocalDate closesOn,
        @Nullable String procurementMethod,
        @Nullable String url,
        Source source) {

    public Notice {
        cpvCodes = List.copyOf(cpvCodes);
    }
}
