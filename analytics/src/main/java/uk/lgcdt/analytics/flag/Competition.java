package uk.lgcdt.analytics.flag;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The bids of one procurement that names its bidders, and what the red flags say of them.
 *
 * @param winners ids of the suppliers awarded to
 * @param awards number of awards
 * @param priceOnly whether price alone decided; null where not published
 * @param deadline for bids; null where not published
 * @param counted bids received in all lots, as counted in the notice; 0 where it does not say
 */
record Competition(
        List<Bid> bids,
        Set<String> winners,
        long awards,
        @Nullable Boolean priceOnly,
        @Nullable Instant deadline,
        long counted) {

    static final String NOT_AWARDED = "not-awarded";
    static final String NO_AMOUNTS = "no-bid-amounts";

    /** R028: two bidders asked the same price for the same lots. */
    Answer identicalPrices() {
        List<Bid> priced = submitted().filter(bid -> bid.pence() != null).toList();
        if (priced.size() < 2) {
            return Answer.insufficient(NO_AMOUNTS, priced.size());
        }
        long most = priced.stream()
                .collect(groupingBy(bid -> List.of(bid.lots(), Objects.requireNonNull(bid.pence()))))
                .values()
                .stream()
                .mapToLong(same -> same.stream().map(Bid::bidders).distinct().count())
                .max()
                .orElse(0);
        return Answer.of(most > 1, most, 2, priced.size());
    }

    /** R030: the winner's bid came after the deadline, in whole days begun. */
    Answer lateBidWon() {
        List<Bid> won = valid().filter(bid -> bid.isBy(winners)).toList();
        if (won.isEmpty()) {
            return Answer.insufficient(NOT_AWARDED, 0);
        }
        List<Instant> received = won.stream()
                .map(Bid::receivedAt)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        Instant limit = deadline;
        if (limit == null || received.isEmpty()) {
            return Answer.insufficient(limit == null ? "no-deadline" : "no-bid-dates", received.size());
        }
        long late = received.stream().filter(moment -> moment.isAfter(limit)).count();
        return Answer.of(late > 0, late, 1, received.size());
    }

    /** R035: only the winner's bid was valid, all others were disqualified. */
    Answer othersDisqualified() {
        Set<List<String>> bidders = bidders(valid());
        Set<List<String>> disqualified = bidders(submitted().filter(Bid::isDisqualified));
        disqualified.removeAll(bidders);
        if (awards == 0) {
            return Answer.insufficient(NOT_AWARDED, submitted().count());
        }
        if (disqualified.isEmpty() && !listsAll()) {
            return Answer.insufficient("bids-not-all-named", submitted().count());
        }
        boolean sole = bidders.size() == 1 && valid().allMatch(bid -> bid.isBy(winners));
        return Answer.of(
                sole && disqualified.size() >= FlagRules.DISQUALIFIED_OTHERS,
                disqualified.size(),
                FlagRules.DISQUALIFIED_OTHERS,
                submitted().count());
    }

    /** R036: price alone decides, and the lowest bid was disqualified. */
    Answer lowestDisqualified() {
        long n = submitted().count();
        if (Boolean.FALSE.equals(priceOnly)) {
            return Answer.undefined("not-price-only", n);
        }
        if (priceOnly == null || awards == 0) {
            return Answer.insufficient(priceOnly == null ? "criteria-unknown" : NOT_AWARDED, n);
        }
        Optional<Bid> lowest = submitted().min(byPrice());
        if (lowest.isEmpty() || n < 2 || submitted().anyMatch(bid -> bid.pence() == null)) {
            return Answer.insufficient(NO_AMOUNTS, n);
        }
        if (submitted().noneMatch(Bid::isDisqualified) && !listsAll()) {
            return Answer.insufficient("bids-not-all-named", n);
        }
        return Answer.of(lowest.get().isDisqualified(), lowest.get().isDisqualified() ? 1 : 0, 1, n);
    }

    /** R024 and R058: by what percentage the second-lowest valid bid is above the winning, lowest one. */
    Answer distance() {
        List<Bid> ordered =
                valid().filter(bid -> bid.pence() != null).sorted(byPrice()).toList();
        if (awards == 0) {
            return Answer.insufficient(NOT_AWARDED, ordered.size());
        }
        if (awards > 1
                || winners.size() > 1
                || valid().anyMatch(bid -> bid.bidders().size() > 1)) {
            return Answer.undefined("several-winners", ordered.size());
        }
        if (ordered.size() < 2 || ordered.size() < valid().count()) {
            return Answer.insufficient(NO_AMOUNTS, ordered.size());
        }
        if (!ordered.get(0).isBy(winners)) {
            return Answer.undefined("lowest-did-not-win", ordered.size());
        }
        BigDecimal lowest = BigDecimal.valueOf(pence(ordered.get(0)));
        BigDecimal next = BigDecimal.valueOf(pence(ordered.get(1)));
        BigDecimal percent = next.subtract(lowest).movePointRight(2).divide(lowest, 2, RoundingMode.HALF_UP);
        return Answer.compared(percent, ordered.size());
    }

    /** One winner of one award, and no consortium among the bidders: only then wins and bids can be compared. */
    boolean isOfSingles() {
        return awards == 1
                && winners.size() == 1
                && submitted().allMatch(bid -> bid.bidders().size() == 1);
    }

    /** A bid that is not named may have been a disqualified one. */
    private boolean listsAll() {
        return counted > 0 && submitted().count() >= counted;
    }

    Stream<Bid> submitted() {
        return bids.stream().filter(Bid::isSubmitted);
    }

    private Stream<Bid> valid() {
        return bids.stream().filter(Bid::isValid);
    }

    private static Set<List<String>> bidders(Stream<Bid> bids) {
        return bids.map(Bid::bidders).collect(Collectors.toCollection(HashSet::new));
    }

    private static Comparator<Bid> byPrice() {
        return Comparator.comparingLong(Competition::pence);
    }

    private static long pence(Bid bid) {
        return Objects.requireNonNullElse(bid.pence(), Long.MAX_VALUE);
    }
}
