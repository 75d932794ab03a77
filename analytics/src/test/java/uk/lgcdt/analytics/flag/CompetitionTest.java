package uk.lgcdt.analytics.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The worked examples are those of docs/measures/red-flags.md. */
class CompetitionTest {

    private static final Instant DEADLINE = Instant.parse("2026-03-15T12:00:00Z");

    @Test
    void twoBiddersWithOnePriceAreAFlag() {
        Answer answer = competition("a", bid("a", 100_000), bid("b", 100_000), bid("c", 120_000))
                .identicalPrices();

        assertThat(answer.raised()).isTrue();
        assertThat(answer.value()).isEqualByComparingTo("2");
        assertThat(answer.n()).isEqualTo(3);
    }

    @Test
    void onePriceForDifferentLotsIsNone() {
        Answer answer = competition(
                        "a",
                        new Bid("valid", List.of("a"), Set.of("a"), List.of("1"), 5L, null),
                        new Bid("valid", List.of("b"), Set.of("b"), List.of("2"), 5L, null))
                .identicalPrices();

        assertThat(answer.raised()).isFalse();
    }

    @Test
    void twoBidsOfOneBidderAreNone() {
        assertThat(competition("a", bid("a", 5), bid("a", 5)).identicalPrices().raised())
                .isFalse();
    }

    @Test
    void bidsWithoutAmountsSayNothing() {
        Competition competition = competition("a", bid("a", null), bid("b", null));

        assertThat(competition.identicalPrices().reason()).isEqualTo("no-bid-amounts");
        assertThat(competition.distance().reason()).isEqualTo("no-bid-amounts");
        assertThat(competition.lowestDisqualified().reason()).isEqualTo("no-bid-amounts");
        assertThat(competition.identicalPrices().raised()).isNull();
    }

    @Test
    void aWinningBidAfterTheDeadlineIsLate() {
        assertThat(competition("a", received("a", "2026-03-15T12:00:01Z"), received("b", "2026-03-14T12:00:00Z"))
                        .lateBidWon()
                        .raised())
                .isTrue();
        assertThat(competition("b", received("a", "2026-03-16T12:00:00Z"), received("b", "2026-03-15T12:00:00Z"))
                        .lateBidWon()
                        .raised())
                .isFalse();
        assertThat(competition("a", bid("a", 5)).lateBidWon().reason()).isEqualTo("no-bid-dates");
    }

    @Test
    void aWinnerWhoseOthersWereAllDisqualifiedIsAFlag() {
        Answer answer =
                competition("a", bid("a", 5), refused("b", 4), refused("c", 6)).othersDisqualified();

        assertThat(answer.raised()).isTrue();
        assertThat(answer.value()).isEqualByComparingTo("2");
        assertThat(competition("a", bid("a", 5), bid("b", 4), refused("c", 6))
                        .othersDisqualified()
                        .raised())
                .isFalse();
    }

    @Test
    void bidsThatAreNotNamedMayHaveBeenDisqualified() {
        Competition named = new Competition(List.of(bid("a", 5)), Set.of("a"), 1, true, DEADLINE, 1);
        Competition other = new Competition(List.of(bid("a", 5)), Set.of("a"), 1, true, DEADLINE, 4);

        assertThat(named.othersDisqualified().raised()).isFalse();
        assertThat(other.othersDisqualified().reason()).isEqualTo("bids-not-all-named");
    }

    @Test
    void theLowestBidDisqualifiedIsAFlagWherePriceAloneDecides() {
        List<Bid> bids = List.of(refused("a", 100_000), bid("b", 111_111));

        assertThat(new Competition(bids, Set.of("b"), 1, true, DEADLINE, 2)
                        .lowestDisqualified()
                        .raised())
                .isTrue();
        Answer quality = new Competition(bids, Set.of("b"), 1, false, DEADLINE, 2).lowestDisqualified();
        assertThat(quality.reason()).isEqualTo("not-price-only");
        assertThat(quality.undefined()).isTrue();
        assertThat(new Competition(bids, Set.of("b"), 1, null, DEADLINE, 2)
                        .lowestDisqualified()
                        .reason())
                .isEqualTo("criteria-unknown");
    }

    @Test
    void theNextBidIsAPercentageAboveTheWinners() {
        Competition competition = competition("a", bid("b", 101_000), bid("a", 100_000), bid("c", 150_000));

        assertThat(competition.distance().value()).isEqualByComparingTo("1.00");
        assertThat(competition("c", bid("a", 1), bid("c", 2)).distance().reason())
                .isEqualTo("lowest-did-not-win");
    }

    @Test
    void beforeTheAwardNobodyHasWon() {
        Competition open = new Competition(List.of(bid("a", 5), bid("b", 6)), Set.of(), 0, true, DEADLINE, 2);

        assertThat(open.distance().reason()).isEqualTo("not-awarded");
        assertThat(open.othersDisqualified().reason()).isEqualTo("not-awarded");
        assertThat(open.lateBidWon().reason()).isEqualTo("not-awarded");
    }

    private static Competition competition(String winner, Bid... bids) {
        return new Competition(List.of(bids), Set.of(winner), 1, true, DEADLINE, bids.length);
    }

    private static Bid bid(String bidder, Integer pounds) {
        Long pence = pounds == null ? null : (Long) (pounds * 100L);
        return new Bid("valid", List.of(bidder), Set.of(bidder), List.of(), pence, null);
    }

    private static Bid refused(String bidder, long pounds) {
        return new Bid("disqualified", List.of(bidder), Set.of(bidder), List.of(), pounds * 100, null);
    }

    private static Bid received(String bidder, String moment) {
        return new Bid("valid", List.of(bidder), Set.of(bidder), List.of(), 5L, Instant.parse(moment));
    }
}
