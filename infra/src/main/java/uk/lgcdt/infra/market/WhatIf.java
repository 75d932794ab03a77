package uk.lgcdt.infra.market;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.lgcdt.infra.organisation.SupplierId;

/**
 * How concentrated a market would be if suppliers combined, left or split: arithmetic on the known values, no forecast
 * of what anyone would do. What a supplier that leaves sold is lost, and the others' shares are of what is left.
 *
 * <p>Combining a and b raises the index by 2·sₐ·s_b, the method of the <a
 * href="https://www.justice.gov/atr/merger-guidelines">Merger Guidelines (2023)</a> of the United States agencies.
 */
public final class WhatIf {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Comparator<Holding> LARGEST_FIRST = Comparator.comparing(Holding::share)
            .reversed()
            .thenComparing(holding -> holding.suppliers().first());

    private WhatIf() {}

    /**
     * One share of the market.
     *
     * @param suppliers whose it is: several where they are supposed to have combined
     * @param half whether it is one of two halves of the supplier
     * @param share percent of the known value, four decimals
     */
    public record Holding(TreeSet<SupplierId> suppliers, boolean half, BigDecimal share) {}

    /**
     * A market as it is or would be.
     *
     * @param holdings largest first
     * @param hhi Herfindahl–Hirschman index, two decimals, rounded half up as the published one
     * @param effectiveSuppliers how many suppliers of equal size would give the same index, four decimals
     */
    public record State(List<Holding> holdings, BigDecimal hhi, BigDecimal effectiveSuppliers) {

        public State {
            holdings = List.copyOf(holdings);
        }

        public BigDecimal largestShare() {
            return holdings.getFirst().share();
        }
    }

    /** A market as it is, and as it would be. */
    public record Outcome(State before, State after) {

        /** Returns by how much the index would rise: the difference of the two shown. */
        public BigDecimal delta() {
            return after.hhi().subtract(before.hhi());
        }
    }

    /**
     * Returns the market before and after.
     *
     * @param totalsGbp every supplier with a known value: pounds, VAT excluded
     * @param change names suppliers of the totals only
     * @return empty where there is no value, before or after
     */
    public static Optional<Outcome> of(Map<SupplierId, BigDecimal> totalsGbp, SupplierChange change) {
        Map<SupplierId, BigInteger> halves = new TreeMap<>();
        totalsGbp.forEach((supplier, gbp) -> halves.put(supplier, halfPence(gbp)));
        requireKnown(halves.keySet(), change);
        Optional<State> before = state(apply(halves, new SupplierChange(Set.of(), Set.of(), Set.of())));
        Optional<State> after = state(apply(halves, change));
        return before.flatMap(was -> after.map(would -> new Outcome(was, would)));
    }

    /** Whole numbers, so that neither order nor rounding can change a digit: twice the pence can always be halved. */
    private static BigInteger halfPence(BigDecimal gbp) {
        return gbp.movePointRight(2).toBigIntegerExact().shiftLeft(1);
    }

    private static void requireKnown(Set<SupplierId> suppliers, SupplierChange change) {
        List.of(change.combine(), change.leave(), change.split()).forEach(named -> {
            if (!suppliers.containsAll(named)) {
                throw new IllegalArgumentException("Without a known value in this market: " + named);
            }
        });
    }

    private record Part(TreeSet<SupplierId> suppliers, boolean half, BigInteger amount) {}

    private static List<Part> apply(Map<SupplierId, BigInteger> amounts, SupplierChange change) {
        List<Part> parts = new ArrayList<>();
        BigInteger combined = BigInteger.ZERO;
        for (Map.Entry<SupplierId, BigInteger> one : amounts.entrySet()) {
            SupplierId supplier = one.getKey();
            var alone = new TreeSet<>(Set.of(supplier));
            if (change.combine().contains(supplier)) {
                combined = combined.add(one.getValue());
            } else if (change.split().contains(supplier)) {
                BigInteger half = one.getValue().shiftRight(1);
                parts.add(new Part(alone, true, half));
                parts.add(new Part(alone, true, half));
            } else if (!change.leave().contains(supplier)) {
                parts.add(new Part(alone, false, one.getValue()));
            }
        }
        if (!change.combine().isEmpty()) {
            parts.add(new Part(new TreeSet<>(change.combine()), false, combined));
        }
        return parts;
    }

    private static Optional<State> state(List<Part> parts) {
        BigInteger total = parts.stream().map(Part::amount).reduce(BigInteger.ZERO, BigInteger::add);
        if (total.signum() <= 0) {
            return Optional.empty();
        }
        var squares = new BigDecimal(parts.stream()
                .map(part -> part.amount().multiply(part.amount()))
                .reduce(BigInteger.ZERO, BigInteger::add));
        var whole = new BigDecimal(total.multiply(total));
        List<Holding> holdings = parts.stream()
                .map(part -> new Holding(part.suppliers(), part.half(), percent(part.amount(), total)))
                .sorted(LARGEST_FIRST)
                .toList();
        return Optional.of(new State(
                holdings,
                squares.multiply(TEN_THOUSAND).divide(whole, 2, RoundingMode.HALF_UP),
                whole.divide(squares, 4, RoundingMode.HALF_UP)));
    }

    private static BigDecimal percent(BigInteger amount, BigInteger total) {
        return new BigDecimal(amount).multiply(HUNDRED).divide(new BigDecimal(total), 4, RoundingMode.HALF_UP);
    }
}
