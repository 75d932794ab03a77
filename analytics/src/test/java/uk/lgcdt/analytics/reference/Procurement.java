package uk.lgcdt.analytics.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What the notices of a process say of how it was sought. */
public record Procurement(
        String ocid,
        @Nullable List<String> grounds,
        @Nullable List<BidCount> counts,
        @Nullable LocalDate tenderedOn,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closesOn,
        @Nullable List<String> markets,
        @Nullable Integer lots,
        boolean noLotsReason,
        @Nullable Boolean smeSuitable,
        @Nullable List<UnitPrice> prices) {

    /** Bids for the award's lots, of the one that had fewest. */
    OptionalInt bids(Deal deal) {
        return counts == null
                ? OptionalInt.empty()
                : counts.stream()
                        .filter(count -> count.number() > 0 && count.isFor(deal.lots()))
                        .mapToInt(BidCount::number)
                        .min();
    }

    List<BidCount> ofSmes() {
        return counts == null
                ? List.of()
                : counts.stream()
                        .filter(count ->
                                count.smes() != null && count.smesOf() != null && count.smes() <= count.smesOf())
                        .toList();
    }

    /** @param lot its id, several with spaces between, or empty for all */
    public record BidCount(
            String lot,
            int number,
            @Nullable Integer smes,
            @Nullable Integer smesOf) {

        boolean isFor(List<String> lots) {
            return lots.isEmpty()
                    || lot.isEmpty()
                    || Arrays.stream(lot.split(" ")).anyMatch(lots::contains);
        }
    }

    public record UnitPrice(String cpv, String unit, long pence) {}
}
