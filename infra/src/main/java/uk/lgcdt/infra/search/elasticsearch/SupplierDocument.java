package uk.lgcdt.infra.search.elasticsearch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A supplier as the index keeps it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SupplierDocument(
        @JsonProperty("supplier_id") String supplierId,
        @JsonProperty("name") String name,
        @JsonProperty("company_number") @Nullable String companyNumber,
        @JsonProperty("size") String size,
        @JsonProperty("vcse") @Nullable Boolean vcse,
        @JsonProperty("region_code") @Nullable String regionCode,
        @JsonProperty("contracts") int contracts,
        @JsonProperty("buyers") int buyers,
        @JsonProperty("awarded_gbp") @Nullable BigDecimal awardedGbp,
        @JsonProperty("first_award_on") @Nullable String firstAwardOn,
        @JsonProperty("last_award_on") @Nullable String lastAwardOn) {}
