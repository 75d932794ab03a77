package uk.lgcdt.analytics.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** docs/measures/dynamism.md */
final class DynamismReference {

    private final Map<String, Market> markets = new HashMap<>();
    private final int firstYear;

    private DynamismReference(List<Market> all) {
        all.forEach(market -> markets.put(market.key(), market));
        firstYear = all.stream().mapToInt(Market::year).min().orElse(0);
    }

    static void add(Figures figures, List<Market> markets) {
        DynamismReference reference = new DynamismReference(markets);
        markets.forEach(market -> reference.add(figures, market));
    }

    private void add(Figures figures, Market market) {
        Set<String> now = market.sellers().keySet();
        Set<String> before = sellers(market.code(), market.year() - 1);
        Set<String> stayed = new HashSet<>(now);
        stayed.retainAll(before);
        Set<String> either = new HashSet<>(now);
        either.addAll(before);
        long entered = now.size() - stayed.size();
        long left = before.size() - stayed.size();
        BigDecimal all = BigDecimal.valueOf(100);
        String few = few(market, now.size(), before.size());
        figures.put(market, "entry-rate", "", new Expected(Exactly.percent(entered, now.size()), now.size(), all, few));
        figures.put(
                market, "exit-rate", "", new Expected(Exactly.percent(left, before.size()), before.size(), all, few));
        BigDecimal churn = Exactly.percent(2 * (entered + left), now.size() + before.size());
        figures.put(market, "churn", "", new Expected(churn, either.size(), all, few));
        figures.put(
                market,
                "share-instability",
                "value",
                new Expected(instability(market), either.size(), market.coverage(), unstable(market, before.size())));
        winners(figures, market);
    }

    private void winners(Figures figures, Market market) {
        Set<String> now = market.sellers().keySet();
        Set<String> known = new HashSet<>();
        int latestNew = firstYear;
        for (int year = firstYear; year < market.year(); year++) {
            latestNew = known.addAll(sellers(market.code(), year)) ? year : latestNew;
        }
        Set<String> fresh = new HashSet<>(now);
        fresh.removeAll(known);
        String reason = shortLook(market, now.size());
        BigDecimal all = BigDecimal.valueOf(100);
        figures.put(
                market,
                "first-time-winners",
                "",
                new Expected(Exactly.percent(fresh.size(), now.size()), now.size(), all, reason));
        int years = fresh.isEmpty() ? market.year() - latestNew : 0;
        figures.put(
                market,
                "years-without-new-winner",
                "",
                new Expected(BigDecimal.valueOf(years), now.size(), all, reason));
    }

    private Set<String> sellers(String code, int year) {
        Market market = markets.get(code + " " + year);
        return market == null ? Set.of() : market.sellers().keySet();
    }

    /** Half the sum of the differences of shares, as one fraction. */
    private @Nullable BigDecimal instability(Market market) {
        Market earlier = markets.get(market.code() + " " + (market.year() - 1));
        if (earlier == null) {
            return null;
        }
        Map<String, BigInteger> now = market.values();
        Map<String, BigInteger> before = earlier.values();
        BigInteger total = Exactly.sum(now.values());
        BigInteger totalBefore = Exactly.sum(before.values());
        Set<String> either = new HashSet<>(now.keySet());
        either.addAll(before.keySet());
        BigInteger moved = Exactly.sum(either.stream()
                .map(supplier -> now.getOrDefault(supplier, BigInteger.ZERO)
                        .multiply(totalBefore)
                        .subtract(before.getOrDefault(supplier, BigInteger.ZERO).multiply(total))
                        .abs())
                .toList());
        return Exactly.percent(moved, total.multiply(totalBefore).shiftLeft(1));
    }

    private @Nullable String few(Market market, int now, int before) {
        String none = none(market, now);
        if (none != null) {
            return none;
        }
        return now < 3 ? "too-few-suppliers" : before < 3 ? "too-few-before" : null;
    }

    private @Nullable String unstable(Market market, int before) {
        String none = none(market, market.sellers().size());
        if (none != null) {
            return none;
        }
        if (market.valueReason() != null) {
            return market.valueReason();
        }
        Market earlier = markets.get(market.code() + " " + (market.year() - 1));
        return before == 0 || Objects.requireNonNull(earlier).valueReason() != null ? "too-few-before" : null;
    }

    private @Nullable String shortLook(Market market, int now) {
        String none = none(market, now);
        if (none != null) {
            return none;
        }
        boolean seen = IntStream.rangeClosed(1, 3)
                .allMatch(ago -> sellers(market.code(), market.year() - ago).size() >= 3);
        return seen ? now < 3 ? "too-few-suppliers" : null : "look-back-short";
    }

    private @Nullable String none(Market market, int now) {
        return now == 0 ? "no-contracts" : market.year() == firstYear ? "first-year" : null;
    }
}
