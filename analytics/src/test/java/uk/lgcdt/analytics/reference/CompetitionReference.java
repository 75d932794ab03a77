package uk.lgcdt.analytics.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** docs/measures/competition.md */
final class CompetitionReference {

    private final World world;
    private final Map<Deal, Integer> bids = new HashMap<>();
    private final Map<String, List<BigDecimal>> likeBids = new TreeMap<>();

    private CompetitionReference(World world) {
        this.world = world;
        for (Deal deal : world.competed()) {
            Procurement procurement = world.procurement(deal);
            OptionalInt received = procurement == null ? OptionalInt.empty() : procurement.bids(deal);
            if (received.isPresent()) {
                bids.put(deal, received.getAsInt());
            }
            if (received.isPresent() && deal.isCompetitive()) {
                beginnings(deal)
                        .forEach(code -> likeBids.computeIfAbsent(code, none -> new ArrayList<>())
                                .add(BigDecimal.valueOf(received.getAsInt())));
            }
        }
    }

    static void add(Figures figures, World world) {
        CompetitionReference reference = new CompetitionReference(world);
        world.markets().forEach(market -> reference.add(figures, market));
    }

    private void add(Figures figures, Market market) {
        List<Deal> awards = market.lines().stream().map(Line::deal).distinct().toList();
        List<Deal> competitive = awards.stream().filter(Deal::isCompetitive).toList();
        List<Deal> counted = competitive.stream().filter(bids::containsKey).toList();
        long single = counted.stream().filter(deal -> bids.get(deal) == 1).count();
        figures.put(
                market,
                "single-bid-rate",
                "",
                Expected.ofCases(
                        counted.size(),
                        competitive.size(),
                        20,
                        "bids-unknown",
                        Exactly.percent(single, counted.size())));
        figures.put(
                market,
                "bids-against-like",
                "",
                Expected.ofCases(counted.size(), competitive.size(), 20, "bids-unknown", likeness(counted)));
        List<Integer> days =
                competitive.stream().flatMap(deal -> World.known(days(deal))).toList();
        figures.put(
                market,
                "decision-days",
                "",
                Expected.ofCases(days.size(), competitive.size(), 50, "days-unknown", Exactly.medianOf(days)));
        procedures(figures, market, awards);
    }

    private void procedures(Figures figures, Market market, List<Deal> awards) {
        List<Deal> known =
                awards.stream().filter(deal -> deal.procedure() != null).toList();
        List<Deal> direct =
                known.stream().filter(deal -> "direct".equals(deal.procedure())).toList();
        put(figures, market, "direct-award-rate", "", direct.size(), known.size(), awards.size());
        for (String procedure : List.of("open", "selective", "limited", "direct", "call-off")) {
            long number = known.stream()
                    .filter(deal -> procedure.equals(deal.procedure()))
                    .count();
            put(figures, market, "procedure-share", procedure, number, known.size(), awards.size());
        }
        Map<String, Integer> grounds = new TreeMap<>();
        for (Deal deal : direct) {
            Procurement procurement = world.procurement(deal);
            List<String> stated = procurement == null ? null : procurement.grounds();
            (stated == null ? List.of("not-stated") : stated).forEach(ground -> grounds.merge(ground, 1, Integer::sum));
        }
        grounds.forEach((ground, number) ->
                put(figures, market, "direct-award-rate", ground, number, known.size(), awards.size()));
    }

    private static void put(
            Figures figures, Market market, String measure, String basis, long part, long known, long all) {
        figures.put(
                market,
                measure,
                basis,
                Expected.ofCases(known, all, 50, "procedure-unknown", Exactly.percent(part, known)));
    }

    private @Nullable Integer days(Deal deal) {
        Procurement procurement = world.procurement(deal);
        if (procurement == null || procurement.closesOn() == null || deal.awardedOn() == null) {
            return null;
        }
        int days = (int) ChronoUnit.DAYS.between(procurement.closesOn(), deal.awardedOn());
        return days < 0 ? null : days;
    }

    private @Nullable BigDecimal likeness(List<Deal> counted) {
        return counted.isEmpty()
                ? null
                : counted.stream()
                        .map(this::ratio)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(counted.size()), 4, RoundingMode.HALF_UP);
    }

    /** By the median of the deepest code that twenty have, of equally deep ones the commonest. */
    private BigDecimal ratio(Deal deal) {
        Optional<String> like = beginnings(deal).stream()
                .filter(code -> likeBids.get(code).size() >= 20)
                .max(Comparator.comparing(String::length)
                        .thenComparing(code -> likeBids.get(code).size())
                        .thenComparing(code -> code));
        BigDecimal usual = like.map(code -> Exactly.median(likeBids.get(code))).orElse(BigDecimal.ONE);
        return BigDecimal.valueOf(bids.get(deal)).divide(usual, 6, RoundingMode.HALF_UP);
    }

    private static Set<String> beginnings(Deal deal) {
        Set<String> beginnings = new TreeSet<>();
        for (String code : deal.cpvCodes()) {
            for (int digits = 2; digits <= 8; digits++) {
                beginnings.add(code.substring(0, digits));
            }
        }
        return beginnings;
    }
}
