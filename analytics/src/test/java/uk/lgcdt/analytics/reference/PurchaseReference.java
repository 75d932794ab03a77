package uk.lgcdt.analytics.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** docs/measures: local-and-vcse, frameworks, shared-share. */
final class PurchaseReference {

    private PurchaseReference() {}

    static void add(Figures figures, Market market, World world) {
        ask(figures, market, "local-share", "region-unknown", line -> isLocal(line, world));
        ask(figures, market, "vcse-share", "kind-unknown", Line::vcse);
        frameworks(figures, market);
        shared(figures, market);
    }

    private static void shared(Figures figures, Market market) {
        Predicate<Deal> shared = deal -> deal.markets().stream()
                .anyMatch(other -> !other.equals(market.code())
                        && other.length() == market.code().length());
        long contracts = market.contracts();
        put(
                figures,
                market,
                "shared-share",
                "contracts",
                contracts,
                contracts,
                "too-few-cases",
                Exactly.percent(market.contracts(shared), contracts));
        put(
                figures,
                market,
                "shared-share",
                "value",
                market.valued(),
                contracts,
                "too-few-valued",
                Exactly.percent(market.pence(line -> shared.test(line.deal())), market.pence(line -> true)));
    }

    private static @Nullable Boolean isLocal(Line line, World world) {
        String buyers = world.region(line.deal());
        return line.region() == null || buyers == null ? null : line.region().equals(buyers);
    }

    /** A question that each supplier's contract answers with yes, no, or not at all. */
    private static void ask(
            Figures figures,
            Market market,
            String measure,
            String unknown,
            Function<Line, @Nullable Boolean> question) {
        List<Line> lines = market.purchases();
        List<Line> answered =
                lines.stream().filter(line -> question.apply(line) != null).toList();
        List<Line> yes = answered.stream().filter(question::apply).toList();
        figures.put(
                market,
                measure,
                "contracts",
                Expected.ofCases(
                        answered.size(), lines.size(), 50, unknown, Exactly.percent(yes.size(), answered.size())));
        figures.put(
                market,
                measure,
                "value",
                Expected.ofValued(
                        answered.stream().filter(line -> line.pence() != null).count(),
                        answered.size(),
                        lines.size(),
                        unknown,
                        Exactly.percent(Market.pence(yes), Market.pence(answered))));
    }

    private static void frameworks(Figures figures, Market market) {
        Predicate<Deal> attributed = deal -> deal.callOff() && deal.frameworkOcid() != null;
        Predicate<Deal> valued = deal -> deal.pence() != null;
        long contracts = market.contracts();
        long callOffs = market.contracts(Deal::callOff);
        long callOffsValued = market.contracts(valued.and(Deal::callOff));
        BigInteger all = market.pence(line -> true);
        BigInteger calledOff = market.pence(line -> line.deal().callOff());
        BigInteger traced = market.pence(line -> attributed.test(line.deal()));
        put(
                figures,
                market,
                "call-off-share",
                "contracts",
                contracts,
                contracts,
                "too-few-cases",
                Exactly.percent(callOffs, contracts));
        put(
                figures,
                market,
                "call-off-share",
                "value",
                market.valued(),
                contracts,
                "too-few-valued",
                Exactly.percent(calledOff, all));
        put(
                figures,
                market,
                "attributed-call-off-share",
                "contracts",
                callOffs,
                callOffs,
                "too-few-cases",
                Exactly.percent(market.contracts(attributed), callOffs));
        put(
                figures,
                market,
                "attributed-call-off-share",
                "value",
                callOffsValued,
                callOffs,
                "too-few-valued",
                Exactly.percent(traced, calledOff));
        Map<String, BigInteger> byFramework = new TreeMap<>();
        market.purchases().stream()
                .filter(line -> attributed.test(line.deal()) && line.pence() != null)
                .forEach(line -> byFramework.merge(
                        line.deal().frameworkOcid(), BigInteger.valueOf(line.pence()), BigInteger::add));
        BigDecimal attributable = Exactly.percent(traced, calledOff);
        String reason = null;
        if (callOffs == 0) {
            reason = "nothing-of-kind";
        } else if (Exactly.isLess(callOffsValued, callOffs, 50)) {
            reason = "too-few-valued";
        } else if (attributable == null || attributable.compareTo(BigDecimal.valueOf(50)) < 0) {
            reason = "framework-unknown";
        } else if (byFramework.size() < 3) {
            reason = "too-few-cases";
        }
        BigInteger largest = Exactly.sum(byFramework.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(3)
                .toList());
        figures.put(
                market,
                "top-three-frameworks-share",
                "value",
                new Expected(Exactly.percent(largest, calledOff), byFramework.size(), attributable, reason));
    }

    private static void put(
            Figures figures,
            Market market,
            String measure,
            String basis,
            long known,
            long all,
            String unknown,
            @Nullable BigDecimal value) {
        figures.put(market, measure, basis, Expected.ofCases(known, all, 50, unknown, value));
    }
}
