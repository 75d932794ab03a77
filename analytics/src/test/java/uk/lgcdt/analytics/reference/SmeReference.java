package uk.lgcdt.analytics.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** docs/measures/sme-participation.md, and why the share by value of sme-share.md is not shown. */
final class SmeReference {

    private SmeReference() {}

    static void add(Figures figures, Market market, World world) {
        Map<String, String> sizes = new HashMap<>();
        market.purchases().forEach(line -> sizes.put(line.supplier(), line.size()));
        long sized =
                sizes.values().stream().filter(size -> !size.equals("unknown")).count();
        long smes = sizes.values().stream().filter(size -> size.equals("sme")).count();
        figures.put(
                market,
                "sme-supplier-share",
                "",
                Expected.ofCases(sized, sizes.size(), 50, "size-unknown", Exactly.percent(smes, sizes.size())));
        representation(figures, market);
        bids(figures, market, world);
    }

    private static void representation(Figures figures, Market market) {
        long valued = market.values().size();
        long sized = suppliers(market, Line::isSized);
        long smes = suppliers(market, Line::isSme);
        // (SME value / value) / (SMEs / suppliers)
        BigDecimal ratio = Exactly.quotient(
                market.pence(Line::isSme).multiply(BigInteger.valueOf(sized)),
                market.pence(Line::isSized).multiply(BigInteger.valueOf(smes)),
                4);
        String reason = valueReason(market);
        if (reason == null) {
            reason = sized < 3
                    ? "too-few-cases"
                    : smes == 0 ? "nothing-of-kind" : ratio == null ? "too-few-valued" : null;
        }
        figures.put(
                market,
                "sme-representation-ratio",
                "",
                new Expected(ratio, sized, Exactly.percent(sized, valued), reason));
    }

    private static long suppliers(Market market, Predicate<Line> which) {
        return market.purchases().stream()
                .filter(line -> line.pence() != null)
                .filter(which)
                .map(Line::supplier)
                .distinct()
                .count();
    }

    static @Nullable String valueReason(Market market) {
        if (market.contracts() == 0) {
            return "no-contracts";
        }
        if (market.valued() < 3) {
            return "too-few-valued";
        }
        BigInteger unknown = market.pence(line -> !line.isSized());
        return unknown.shiftLeft(1).compareTo(market.pence(line -> true)) > 0 ? "size-unknown" : null;
    }

    /** Competitive procurements in the year of their first award in the market. */
    private static void bids(Figures figures, Market market, World world) {
        Map<String, List<Line>> processes = new TreeMap<>();
        world.lines().stream()
                .filter(line -> line.isTrade() && line.deal().markets().contains(market.code()))
                .filter(line -> line.deal().isCompetitive())
                .forEach(line -> processes
                        .computeIfAbsent(line.deal().ocid(), ocid -> new ArrayList<>())
                        .add(line));
        Set<String> ofYear = new HashSet<>();
        processes.forEach((ocid, lines) -> {
            if (lines.stream().mapToInt(line -> line.deal().year()).min().orElseThrow() == market.year()) {
                ofYear.add(ocid);
            }
        });
        List<Procurement> counted = ofYear.stream()
                .flatMap(ocid -> World.known(world.procurements().get(ocid)))
                .filter(procurement -> !procurement.ofSmes().isEmpty())
                .toList();
        long all = counted.stream()
                .flatMap(each -> each.ofSmes().stream())
                .mapToLong(count -> count.smesOf())
                .sum();
        long ofSmes = counted.stream()
                .flatMap(each -> each.ofSmes().stream())
                .mapToLong(count -> count.smes())
                .sum();
        Expected share =
                Expected.ofCases(counted.size(), ofYear.size(), 20, "bids-unknown", Exactly.percent(ofSmes, all));
        figures.put(market, "sme-bid-share", "", share);
        List<Line> wins = counted.stream()
                .flatMap(each -> processes.get(each.ocid()).stream())
                .toList();
        long sized = wins.stream().filter(Line::isSized).count();
        long won = wins.stream().filter(Line::isSme).count();
        BigDecimal ratio = Exactly.quotient(BigInteger.valueOf(won * all), BigInteger.valueOf(sized * ofSmes), 4);
        String reason = Expected.ofCases(counted.size(), ofYear.size(), 20, "bids-unknown", BigDecimal.ZERO)
                .reason();
        if (reason == null) {
            boolean unknown = sized == 0 || Exactly.isLess(sized, wins.size(), 50);
            reason = unknown ? "size-unknown" : ofSmes == 0 ? "nothing-of-kind" : null;
        }
        figures.put(market, "sme-win-ratio", "", new Expected(ratio, share.n(), share.coverage(), reason));
    }
}
