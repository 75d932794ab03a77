package uk.lgcdt.infra.search.elasticsearch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A notice as the index keeps it; what is not stated is absent, or {@code not-stated} where it is a facet. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record NoticeDocument(
        @JsonProperty("ocid") String ocid,
        @JsonProperty("release_id") String releaseId,
        @JsonProperty("notice_type") String noticeType,
        @JsonProperty("stage") String stage,
        @JsonProperty("regime") String regime,
        @JsonProperty("published_at") @Nullable String publishedAt,
        @JsonProperty("title") String title,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("buyer_id") @Nullable String buyerId,
        @JsonProperty("buyer_name") @Nullable String buyerName,
        @JsonProperty("cpv_codes") @Nullable List<String> cpvCodes,
        @JsonProperty("cpv_names") @Nullable List<String> cpvNames,
        @JsonProperty("markets") List<String> markets,
        @JsonProperty("region_codes") List<String> regionCodes,
        @JsonProperty("value_gbp") @Nullable BigDecimal valueGbp,
        @JsonProperty("value_band") String valueBand,
        @JsonProperty("sme") String sme,
        @JsonProperty("closes_on") @Nullable String closesOn,
        @JsonProperty("procurement_method") @Nullable String procurementMethod,
        @JsonProperty("url") @Nullable String url) {

    String id() {
        return ocid + "|" + releaseId;
    }
}
