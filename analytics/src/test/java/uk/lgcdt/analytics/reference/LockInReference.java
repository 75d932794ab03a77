package uk.lgcdt.analytics.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** docs/measures/lock-in.md, but for the spend after the end. */
final class LockInReference {

    private LockInReference() {}

    static void add(Figures figures, Market market, World world) {
        extendable(figures, market);
        tenure(figures, market, world);
        renewal(figures, market, world);
    }

    private static void extendable(Figures figures, Market market) {
        Predicate<Deal> ending = deal -> deal.regime().equals("UKPGA") && deal.endsOn() != null;
        Predicate<Deal> extendable =
                ending.and(deal -> deal.extendsTo() != null && deal.extendsTo().isAfter(deal.endsOn()));
        long ends = market.contracts(ending);
        figures.put(
                market,
                "extendable-share",
                "contracts",
                Expected.ofCases(
                        ends,
                        market.contracts(),
                        50,
                        "days-unknown",
                        Exactly.percent(market.contracts(extendable), ends)));
        figures.put(
                market,
                "extendable-share",
                "value",
                Expected.ofValued(
                        market.contracts(ending.and(deal -> deal.pence() != null)),
                        ends,
                        market.contracts(),
                        "days-unknown",
                        Exactly.percent(
                                market.pence(line -> extendable.test(line.deal())),
                                market.pence(line -> ending.test(line.deal())))));
    }

    private static void tenure(Figures figures, Market market, World world) {
        Map<String, Integer> firsts = new HashMap<>();
        Map<Integer, Set<String>> pairs = new HashMap<>();
        world.lines().stream()
                .filter(line -> line.isPurchase() && line.deal().markets().contains(market.code()))
                .forEach(line -> {
                    String pair = world.party(line.deal()) + "|" + line.supplier();
                    firsts.merge(pair, line.deal().year(), Math::min);
                    pairs.computeIfAbsent(line.deal().year(), year -> new HashSet<>())
                            .add(pair);
                });
        Set<String> now = pairs.getOrDefault(market.year(), Set.of());
        boolean seen = Stream.of(1, 2, 3)
                .allMatch(
                        ago -> pairs.getOrDefault(market.year() - ago, Set.of()).size() >= 3);
        String reason =
                now.isEmpty() ? "no-contracts" : !seen ? "look-back-short" : now.size() < 3 ? "too-few-cases" : null;
        figures.put(
                market,
                "supplier-tenure-years",
                "",
                new Expected(
                        Exactly.medianOf(now.stream()
                                .map(pair -> market.year() - firsts.get(pair))
                                .toList()),
                        now.size(),
                        now.isEmpty() ? null : BigDecimal.valueOf(100),
                        reason));
    }

    private static void renewal(Figures figures, Market market, World world) {
        List<Line> purchases = world.lines().stream().filter(Line::isPurchase).toList();
        Set<Deal> started = new HashSet<>();
        Set<Deal> reprocured = new HashSet<>();
        Set<Deal> renewed = new HashSet<>();
        for (Line line : market.purchases()) {
            if (line.deal().startsOn() == null) {
                continue;
            }
            started.add(line.deal());
            for (Line earlier : purchases) {
                if (world.party(earlier.deal()).equals(world.party(line.deal()))
                        && isSameNeed(earlier.deal(), line.deal(), market.code())
                        && follows(earlier.deal(), line.deal().startsOn())) {
                    reprocured.add(line.deal());
                    if (earlier.supplier().equals(line.supplier())) {
                        renewed.add(line.deal());
                    }
                }
            }
        }
        long contracts = market.contracts();
        String reason = null;
        if (contracts == 0) {
            reason = "no-contracts";
        } else if (Exactly.isLess(started.size(), contracts, 50)) {
            reason = "days-unknown";
        } else if (reprocured.size() < 3) {
            reason = "too-few-cases";
        }
        figures.put(
                market,
                "incumbent-renewal-rate",
                "",
                new Expected(
                        Exactly.percent(renewed.size(), reprocured.size()),
                        reprocured.size(),
                        Exactly.percent(started.size(), contracts),
                        reason));
    }

    /** A CPV group of both, within the market. */
    private static boolean isSameNeed(Deal one, Deal other, String market) {
        return one.groups().stream()
                .anyMatch(group -> group.startsWith(market) && other.groups().contains(group));
    }

    /** The new one starts from three months before to six after the end or latest end, half of that term being over. */
    private static boolean follows(Deal earlier, LocalDate start) {
        if (earlier.endsOn() == null) {
            return false;
        }
        LocalDate began = earlier.startsOn() == null ? earlier.decidedOn() : earlier.startsOn();
        return Stream.of(earlier.endsOn(), earlier.extendsTo())
                .flatMap(World::known)
                .filter(end -> end.isAfter(began))
                .anyMatch(end -> isAround(end, start) && isHalfOver(began, end, start));
    }

    private static boolean isAround(LocalDate end, LocalDate start) {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(end), YearMonth.from(start));
        return months >= -3 && months <= 6;
    }

    private static boolean isHalfOver(LocalDate began, LocalDate end, LocalDate day) {
        return 2 * ChronoUnit.DAYS.between(began, day) >= ChronoUnit.DAYS.between(began, end);
    }

    static @Nullable LocalDate latestEnd(Deal deal) {
        LocalDate extended = deal.extendsTo();
        return extended == null || deal.endsOn() == null || extended.isBefore(deal.endsOn()) ? deal.endsOn() : extended;
    }
}
