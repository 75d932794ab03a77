package uk.lgcdt.analytics.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A procurement with its bids.
 *
 * @param counts bids of each lot, as the notice counts them
 * @param offers null where no bidder is named
 */
public record Tender(
        String ocid,
        @Nullable String buyer,
        @Nullable String method,
        @Nullable LocalDate opened,
        @Nullable LocalDate closes,
        @Nullable Instant deadline,
        @Nullable Boolean priceOnly,
        @Nullable List<Integer> counts,
        @Nullable List<Offer> offers,
        long awards,
        List<String> winners) {

    List<Offer> submitted() {
        return offers.stream()
                .filter(offer -> !offer.status().equals("withdrawn"))
                .toList();
    }

    List<Offer> valid() {
        return offers.stream().filter(offer -> offer.status().equals("valid")).toList();
    }

    List<Offer> refused() {
        return offers.stream()
                .filter(offer -> offer.status().equals("disqualified"))
                .toList();
    }

    boolean isWinners(Offer offer) {
        return offer.bidders().stream().anyMatch(winners::contains);
    }

    boolean namesAll() {
        int counted =
                counts == null ? 0 : counts.stream().mapToInt(Integer::intValue).sum();
        return counted > 0 && submitted().size() >= counted;
    }

    /** A bid of one bidder or a consortium; status valid, disqualified or withdrawn. */
    public record Offer(
            String status,
            List<String> bidders,
            List<String> lots,
            @Nullable Long pence,
            @Nullable Instant received) {}
}
