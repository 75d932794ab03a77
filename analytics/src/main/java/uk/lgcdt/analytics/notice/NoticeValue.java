package uk.lgcdt.analytics.notice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The one value that stands for a notice: of its contracts, else of its awards, else the tender's estimate. */
final class NoticeValue {

    private NoticeValue() {}

    /** Pence, VAT excluded; null where none is stated. */
    static @Nullable Long pence(JsonNode tender, List<Row> awards) {
        Long contracts = sum(awards, PublishedAward.CONTRACT_PENCE);
        if (contracts != null) {
            return contracts;
        }
        Long awarded = sum(awards, PublishedAward.AWARD_PENCE);
        if (awarded != null) {
            return awarded;
        }
        Long estimate = Pence.of(tender.path("value"));
        return estimate == null ? ofLots(tender) : estimate;
    }

    private static @Nullable Long sum(List<Row> awards, String column) {
        int index = PublishedAward.SCHEMA.fieldIndex(column);
        Long total = null;
        for (Row award : awards) {
            if (!award.isNullAt(index)) {
                total = (total == null ? 0 : total) + award.getLong(index);
            }
        }
        return total;
    }

    private static @Nullable Long ofLots(JsonNode tender) {
        Long total = null;
        for (JsonNode lot : Json.list(tender, "lots")) {
            Long pence = Pence.of(lot.path("value"));
            if (pence != null) {
                total = (total == null ? 0 : total) + pence;
            }
        }
        return total;
    }
}
