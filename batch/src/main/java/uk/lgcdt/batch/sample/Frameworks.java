package uk.lgcdt.batch.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.lgcdt.batch.sample.ContractingProcess.Lot;
import uk.lgcdt.batch.sample.ContractingProcess.Regime;
import uk.lgcdt.batch.sample.ContractingProcess.Route;

/** The frameworks that purchasing bodies set up in the markets where much is called off: one every fourteen months. */
final class Frameworks {

    /** How many process numbers are kept for frameworks; the first ones. */
    static final int NUMBERS = 256;

    private static final int PER_MARKET = 5;
    private static final int YEARS = 4;
    private static final LocalDate FIRST_START = LocalDate.of(2022, 3, 1);
    private static final LocalDate ACT_IN_FORCE = LocalDate.of(2025, 2, 24);

    private final long seed;
    private final Buyers buyers;
    private final Winners winners;

    Frameworks(long seed, Buyers buyers, Winners winners) {
        this.seed = seed;
        this.buyers = buyers;
        this.winners = winners;
    }

    List<ContractingProcess> of(SampleMarket market) {
        List<ContractingProcess> frameworks = new ArrayList<>();
        for (int i = 0; i < PER_MARKET && market.callOff() >= 0.2; i++) {
            frameworks.add(framework(market, i));
        }
        return frameworks;
    }

    /** The ocid of a framework from which a contract could be called off on a day. */
    Optional<String> liveOn(SampleMarket market, LocalDate day, Draws draws) {
        if (market.callOff() < 0.2) {
            return Optional.empty();
        }
        List<Integer> live = new ArrayList<>();
        for (int i = 0; i < PER_MARKET; i++) {
            if (start(market, i).isBefore(day) && day.isBefore(start(market, i).plusYears(YEARS))) {
                live.add(i);
            }
        }
        return live.isEmpty() ? Optional.empty() : Optional.of(SampleNotices.ocid(number(market, draws.one(live))));
    }

    private ContractingProcess framework(SampleMarket market, int ordinal) {
        Draws draws = Draws.of(seed, "framework", market.index(), ordinal);
        SampleBuyer buyer = buyers.purchasingBody(draws);
        LocalDate start = start(market, ordinal);
        LocalDate decided = start.minusDays(draws.between(20, 50));
        LocalDate tendered = decided.minusDays(draws.between(70, 130));
        List<Lot> lots = new ArrayList<>();
        int count = draws.between(1, 4);
        for (int lot = 1; lot <= count; lot++) {
            double ceiling = market.annualMedianGbp() * YEARS * draws.between(10, 120);
            lots.add(new Lot(
                    String.valueOf(lot),
                    Math.round(ceiling / 100_000) * 10_000_000L,
                    winners.several(draws.between(4, 24), market, buyer, ordinal, draws)));
        }
        return new ContractingProcess(
                number(market, ordinal),
                market,
                buyer,
                tendered.isBefore(ACT_IN_FORCE) ? Regime.EU_DIRECTIVES : Regime.PROCUREMENT_ACT,
                Route.TENDER,
                market.titles().getFirst() + " framework " + (ordinal + 1),
                lots,
                true,
                Optional.empty(),
                tendered,
                decided,
                start.minusDays(2),
                start,
                start.plusYears(YEARS).minusDays(1),
                0);
    }

    private static int number(SampleMarket market, int ordinal) {
        return market.index() * PER_MARKET + ordinal;
    }

    private static LocalDate start(SampleMarket market, int ordinal) {
        return FIRST_START.plusMonths(market.index() % 12 + 14L * ordinal);
    }
}
