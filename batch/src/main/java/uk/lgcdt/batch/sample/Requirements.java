package uk.lgcdt.batch.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.lgcdt.batch.sample.ContractingProcess.Lot;
import uk.lgcdt.batch.sample.ContractingProcess.Regime;
import uk.lgcdt.batch.sample.ContractingProcess.Route;

/** Plans the contracting processes that each need of a buyer leads to: one, then its renewals, years apart. */
final class Requirements {

    /** Processes of one requirement are numbered together. */
    static final int TERMS = 6;

    private static final LocalDate FROM = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST_START = LocalDate.of(2027, 6, 1);
    private static final LocalDate ACT_IN_FORCE = LocalDate.of(2025, 2, 24);

    private final long seed;
    private final List<SampleMarket> markets;
    private final double[] marketWeights;
    private final Buyers buyers;
    private final Frameworks frameworks;
    private final Winners winners;

    Requirements(long seed, List<SampleMarket> markets, Buyers buyers, Frameworks frameworks, Winners winners) {
        this.seed = seed;
        this.markets = markets;
        this.marketWeights = markets.stream().mapToDouble(SampleMarket::weight).toArray();
        this.buyers = buyers;
        this.frameworks = frameworks;
        this.winners = winners;
    }

    /** The processes of one requirement, oldest first. */
    List<ContractingProcess> of(int requirement) {
        Draws draws = Draws.of(seed, "requirement", requirement);
        SampleMarket market = markets.get(draws.weighted(marketWeights));
        SampleBuyer buyer = buyers.one(market, draws);
        int years = draws.between(market.minYears(), market.maxYears());
        double annual = draws.logNormal(market.annualMedianGbp(), market.sigma()) * buyer.size();
        LocalDate start = firstStart(market, years, draws);
        SampleSupplier holder = draws.chance(market.isConcentrated() ? 0.92 : 0.4)
                ? winners.incumbent(market, buyer)
                : winners.any(market, buyer, requirement, draws);
        List<ContractingProcess> processes = new ArrayList<>();
        for (int term = 0; term < TERMS && start.isBefore(LAST_START); term++) {
            if (term > 0 && !draws.chance(market.renewal())) {
                holder = winners.any(market, buyer, requirement, draws);
            }
            int number = Frameworks.NUMBERS + requirement * TERMS + term;
            processes.add(process(number, requirement, market, buyer, start, years, annual, holder, draws));
            start = start.plusYears(years);
        }
        return processes;
    }

    private ContractingProcess process(
            int number,
            int requirement,
            SampleMarket market,
            SampleBuyer buyer,
            LocalDate start,
            int years,
            double annual,
            SampleSupplier holder,
            Draws draws) {
        Route route = route(market, draws);
        LocalDate signed = start.minusDays(draws.between(3, 45));
        LocalDate decided = signed.minusDays(draws.between(10, 26));
        LocalDate tendered = route == Route.TENDER || route == Route.WITHDRAWN
                ? decided.minusDays(draws.between(50, 115))
                : decided.minusDays(draws.between(2, 12));
        boolean old = tendered.isBefore(ACT_IN_FORCE) || buyer.isScottish();
        return new ContractingProcess(
                number,
                market,
                buyer,
                old ? Regime.EU_DIRECTIVES : Regime.PROCUREMENT_ACT,
                route,
                draws.one(market.titles()) + " - " + buyer.shortName(),
                lots(requirement, market, buyer, annual * years, route, holder, draws),
                false,
                route == Route.CALL_OFF && draws.chance(0.6)
                        ? frameworks.liveOn(market, decided, draws)
                        : Optional.empty(),
                tendered,
                decided,
                signed,
                start,
                start.plusYears(years).minusDays(1),
                draws.chance(0.45) ? draws.between(1, 2) : 0);
    }

    private List<Lot> lots(
            int requirement,
            SampleMarket market,
            SampleBuyer buyer,
            double pounds,
            Route route,
            SampleSupplier holder,
            Draws draws) {
        int count =
                route == Route.TENDER && draws.chance(market.isConcentrated() ? 0.03 : 0.1) ? draws.between(2, 4) : 1;
        List<Lot> lots = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            List<SampleSupplier> winning = new ArrayList<>(List.of(holder));
            if (i > 1 || draws.chance(market.isConcentrated() ? 0.005 : 0.05)) {
                int more = i > 1 ? 1 : draws.between(1, 4);
                winning.addAll(winners.several(more, market, buyer, requirement, draws));
            }
            List<SampleSupplier> ofLot = i > 1 ? winning.subList(1, winning.size()) : winning;
            lots.add(new Lot(
                    String.valueOf(i),
                    Money.rounded(pounds / count * (0.7 + 0.6 * draws.share()), draws),
                    ofLot.stream().distinct().toList()));
        }
        return lots;
    }

    private static Route route(SampleMarket market, Draws draws) {
        double[] weights = {market.tendered(), 0.7 * market.callOff(), 0.3};
        Route route = List.of(Route.TENDER, Route.CALL_OFF, Route.DIRECT).get(draws.weighted(weights));
        return route == Route.TENDER && draws.chance(0.06) ? Route.WITHDRAWN : route;
    }

    /** Councils buy the same systems in the same years: many such contracts end with the financial year of 2027 or of 2028. */
    private static LocalDate firstStart(SampleMarket market, int years, Draws draws) {
        if (draws.chance(market.isConcentrated() ? 0.4 : 0.1)) {
            LocalDate start = LocalDate.of(2027 + market.index() % 2, 4, 1);
            while (start.minusYears(years).isAfter(FROM)) {
                start = start.minusYears(years);
            }
            return start;
        }
        LocalDate start = FROM.plusDays(draws.between(20, 365 * years));
        return switch (draws.between(0, 3)) {
            case 0 -> LocalDate.of(start.getYear(), 4, 1);
            case 1 -> start.withDayOfMonth(1);
            default -> start;
        };
    }
}
