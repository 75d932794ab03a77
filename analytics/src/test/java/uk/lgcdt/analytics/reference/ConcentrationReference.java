package uk.lgcdt.analytics.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** docs/measures: hhi, normalised-hhi, corrected-hhi, concentration-ratios, effective-number-of-suppliers, gini, installed-base. */
final class ConcentrationReference {

    private static final BigInteger INDEX = BigInteger.valueOf(10_000);

    private ConcentrationReference() {}

    static void add(Figures figures, Market market, World world) {
        ofValue(figures, market);
        ofContracts(figures, market);
        ofCouncils(figures, market, world);
    }

    private static void ofValue(Figures figures, Market market) {
        List<BigInteger> values = market.values().values().stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        BigInteger total = Exactly.sum(values);
        BigInteger n = BigInteger.valueOf(values.size());
        put(figures, market, "hhi", hhi(values));
        for (Map.Entry<String, Integer> top : Map.of(
                        "top", 1, "top-three", 3, "top-four", 4, "top-five", 5, "top-eight", 8)
                .entrySet()) {
            BigInteger held = Exactly.sum(values.stream().limit(top.getValue()).toList());
            put(figures, market, top.getKey() + "-share", Exactly.percent(held, total));
        }
        BigInteger squares = Exactly.squares(values);
        put(figures, market, "effective-suppliers", Exactly.quotient(total.pow(2), squares, 4));
        put(
                figures,
                market,
                "normalised-hhi",
                Exactly.quotient(
                        n.multiply(squares).subtract(total.pow(2)),
                        total.pow(2).multiply(n.subtract(BigInteger.ONE)),
                        4));
        put(figures, market, "entropy-effective-suppliers", byEntropy(values, total));
        put(
                figures,
                market,
                "gini",
                Exactly.quotient(differences(values), total.multiply(n).shiftLeft(1), 4));
    }

    static @Nullable BigDecimal hhi(Collection<BigInteger> values) {
        return Exactly.quotient(
                Exactly.squares(values).multiply(INDEX), Exactly.sum(values).pow(2), 2);
    }

    private static @Nullable BigDecimal byEntropy(List<BigInteger> values, BigInteger total) {
        if (total.signum() == 0) {
            return null;
        }
        double entropy = values.stream()
                .filter(value -> value.signum() > 0)
                .mapToDouble(value -> new BigDecimal(value)
                        .divide(new BigDecimal(total), MathContext.DECIMAL64)
                        .doubleValue())
                .map(share -> -share * Math.log(share))
                .sum();
        return BigDecimal.valueOf(Math.exp(entropy));
    }

    /** Between any two suppliers, each pair twice. */
    private static BigInteger differences(List<BigInteger> values) {
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger one : values) {
            for (BigInteger other : values) {
                sum = sum.add(one.subtract(other).abs());
            }
        }
        return sum;
    }

    private static void put(Figures figures, Market market, String measure, @Nullable BigDecimal value) {
        figures.put(
                market,
                measure,
                "value",
                new Expected(value, market.values().size(), market.coverage(), market.valueReason()));
    }

    private static void ofContracts(Figures figures, Market market) {
        List<BigInteger> contracts =
                market.sellers().values().stream().map(BigInteger::valueOf).toList();
        BigInteger all = Exactly.sum(contracts);
        BigInteger again = Exactly.squares(contracts).subtract(all);
        BigDecimal coverage = contracts.isEmpty() ? null : BigDecimal.valueOf(100);
        String reason = few(contracts.size(), contracts.size());
        figures.put(market, "hhi", "contracts", new Expected(hhi(contracts), contracts.size(), coverage, reason));
        BigDecimal corrected = Exactly.quotient(again.multiply(INDEX), all.multiply(all.subtract(BigInteger.ONE)), 2);
        figures.put(market, "corrected-hhi", "contracts", new Expected(corrected, contracts.size(), coverage, reason));
    }

    private static void ofCouncils(Figures figures, Market market, World world) {
        Map<String, Set<String>> councils = new HashMap<>();
        for (Line line : market.purchases()) {
            World.Council council = world.councils().get(line.deal().buyer());
            if (council != null) {
                councils.computeIfAbsent(line.supplier(), supplier -> new HashSet<>())
                        .add(council.code());
            }
        }
        List<BigInteger> numbers = councils.values().stream()
                .map(set -> BigInteger.valueOf(set.size()))
                .toList();
        int sellers = market.sellers().size();
        figures.put(
                market,
                "hhi",
                "buyers",
                new Expected(
                        hhi(numbers),
                        numbers.size(),
                        Exactly.percent(numbers.size(), sellers),
                        few(numbers.size(), sellers)));
    }

    private static @Nullable String few(int suppliers, int sellers) {
        if (sellers == 0) {
            return "no-contracts";
        }
        return suppliers < 3 ? "too-few-suppliers" : null;
    }
}
