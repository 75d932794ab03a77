package uk.lgcdt.analytics.flag;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.analytics.notice.Bidding;

/**
 * A bid of a procurement.
 *
 * @param bidders ids; several for a consortium
 * @param known every id that the notice gives any of the bidders
 * @param lots ids of the lots it is for, in order
 * @param pence whole pence, VAT excluded; null where not published
 * @param receivedAt null where not published
 */
record Bid(
        @Nullable String status,
        List<String> bidders,
        Set<String> known,
        List<String> lots,
        @Nullable Long pence,
        @Nullable Instant receivedAt) {

    static Bid of(Row bid) {
        List<Row> bidders = bid.getList(bid.fieldIndex(Bidding.BIDDERS));
        Set<String> known = new TreeSet<>();
        bidders.forEach(bidder -> known.addAll(bidder.<String>getList(bidder.fieldIndex(Bidding.BIDDER_IDS))));
        return new Bid(
                bid.getAs(Bidding.BID_STATUS),
                bidders.stream()
                        .map(bidder -> bidder.<String>getAs(Bidding.BIDDER_ID))
                        .distinct()
                        .sorted()
                        .toList(),
                known,
                bid.getList(bid.fieldIndex(Bidding.BID_LOTS)),
                bid.getAs(Bidding.BID_PENCE),
                bid.getAs(Bidding.RECEIVED_AT));
    }

    boolean isValid() {
        return "valid".equals(status);
    }

    boolean isDisqualified() {
        return "disqualified".equals(status);
    }

    /** Valid or disqualified: not invited, pending or withdrawn. */
    boolean isSubmitted() {
        return isValid() || isDisqualified();
    }

    boolean isBy(Set<String> suppliers) {
        return known.stream().anyMatch(suppliers::contains);
    }
}
