package uk.lgcdt.analytics.notice;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the contracts signed under one award say together. */
final class ContractsOfAward {

    private ContractsOfAward() {}

    /** The contracts together; cancelled or terminated only if all are. */
    static @Nullable String status(List<JsonNode> contracts) {
        String together = null;
        for (JsonNode contract : contracts) {
            String status = Json.text(contract, "status");
            boolean over = "cancelled".equals(status) || "terminated".equals(status);
            if (status != null && (together == null || !over)) {
                together = status;
            }
        }
        return together;
    }

    static @Nullable LocalDate terminatedOn(List<JsonNode> contracts) {
        LocalDate last = null;
        for (JsonNode contract : contracts) {
            LocalDate end = Moments.day(Json.text(contract, "implementation", "endDate"));
            if ("terminated".equals(Json.text(contract, "status"))
                    && end != null
                    && (last == null || end.isAfter(last))) {
                last = end;
            }
        }
        return last;
    }

    static @Nullable LocalDate signedOn(List<JsonNode> contracts) {
        LocalDate first = null;
        for (JsonNode contract : contracts) {
            LocalDate signed = Moments.day(Json.text(contract, "dateSigned"));
            if (signed != null && (first == null || signed.isBefore(first))) {
                first = signed;
            }
        }
        return first;
    }

    static @Nullable Long pence(List<JsonNode> contracts) {
        long total = 0;
        for (JsonNode contract : contracts) {
            Long pence = Pence.of(contract.path("value"));
            if (pence == null) {
                return null;
            }
            total += pence;
        }
        return contracts.isEmpty() ? null : total;
    }
}
