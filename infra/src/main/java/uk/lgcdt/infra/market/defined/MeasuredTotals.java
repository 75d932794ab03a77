package uk.lgcdt.infra.market.defined;

import static uk.lgcdt.infra.market.MeasureRules.FEWEST;
import static uk.lgcdt.infra.market.MeasureRules.LARGEST_TOTAL_PENCE;
import static uk.lgcdt.infra.market.MeasureRules.LEAST_COVERAGE;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.Concentration;
import uk.lgcdt.infra.market.FigureStatus;
import uk.lgcdt.infra.market.Grounds;
import uk.lgcdt.infra.market.MeasureRules;

/** The measures of a market, from what each of its suppliers holds; the same rules as for the published markets. */
final class MeasuredTotals {

    private final List<SupplierTotals> all;
    private final List<Seller> sellers;
    private final Basis basis;
    private final Shares held;
    private final int contracts;
    private final int valued;

    /**
     * One with a contract outside frameworks.
     *
     * @param held pence, contracts or councils, by the basis; null where not known
     */
    private record Seller(SupplierTotals totals, @Nullable BigInteger held) {}

    MeasuredTotals(List<SupplierTotals> all, Basis basis) {
        this.all = List.copyOf(all);
        this.basis = basis;
        this.sellers = all.stream()
                .filter(one -> one.contracts() > 0)
                .map(one -> new Seller(one, heldBy(one)))
                .toList();
        this.held = Shares.of(sellers.stream()
                .map(Seller::held)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
        this.contracts = sum(all, SupplierTotals::firstContracts);
        this.valued = sum(all, SupplierTotals::firstValuedContracts);
    }

    DefinedMeasures measures() {
        return new DefinedMeasures(
                contracts,
                valued,
                sellers.size(),
                gbp(sellers.stream().map(Seller::totals), SupplierTotals::awardedGbp),
                sum(all, SupplierTotals::firstFrameworks),
                gbp(all.stream(), SupplierTotals::ceilingGbp),
                switch (basis) {
                    case VALUE -> byValue();
                    case CONTRACTS -> byNumber(SupplierTotals::contracts);
                    case COUNCILS -> byNumber(SupplierTotals::councils);
                },
                sme(one -> one.awardedGbp() == null ? null : toPence(one.awardedGbp()))
                        .byValue(contracts, valued),
                sme(one -> BigInteger.valueOf(one.contracts())).byCount(contracts));
    }

    /** Ranks by the basis, then by contracts, then by id; shares have four decimals. */
    List<DefinedSupplier> ranked() {
        Comparator<Seller> largestFirst = Comparator.comparing(
                        Seller::held, Comparator.nullsLast(Comparator.<BigInteger>reverseOrder()))
                .thenComparing(one -> one.totals().contracts(), Comparator.reverseOrder())
                .thenComparing(one -> one.totals().supplier());
        List<DefinedSupplier> ranked = new ArrayList<>(sellers.size());
        for (Seller seller : sellers.stream().sorted(largestFirst).toList()) {
            SupplierTotals one = seller.totals();
            ranked.add(new DefinedSupplier(
                    ranked.size() + 1,
                    one.supplier(),
                    one.name(),
                    one.size(),
                    one.contracts(),
                    one.awardedGbp(),
                    one.councils(),
                    seller.held() == null ? null : Shares.percent(seller.held(), held.total(), 4)));
        }
        return ranked;
    }

    private Concentration byValue() {
        int known = held.parts().size();
        @Nullable String reason = null;
        if (contracts == 0) {
            reason = MeasureRules.NO_CONTRACTS;
        } else if (valued * 100L < contracts * (long) LEAST_COVERAGE) {
            reason = MeasureRules.TOO_FEW_VALUED;
        } else if (known < FEWEST) {
            reason = MeasureRules.TOO_FEW_SUPPLIERS;
        } else if (held.total().compareTo(BigInteger.valueOf(LARGEST_TOTAL_PENCE)) > 0) {
            reason = MeasureRules.VALUES_IMPLAUSIBLE;
        }
        return concentration(grounds(reason, known, Shares.percent(valued, contracts)));
    }

    private Concentration byNumber(ToIntFunction<SupplierTotals> number) {
        int counted = (int) sellers.stream()
                .filter(one -> number.applyAsInt(one.totals()) > 0)
                .count();
        @Nullable
        String reason = sellers.isEmpty()
                ? MeasureRules.NO_CONTRACTS
                : counted < FEWEST ? MeasureRules.TOO_FEW_SUPPLIERS : null;
        return concentration(grounds(reason, counted, Shares.percent(counted, sellers.size())));
    }

    private Concentration concentration(Grounds grounds) {
        return grounds.isCalculated()
                ? new Concentration(
                        grounds, held.hhi(), held.heldByLargest(1), held.heldByLargest(4), held.effectiveNumber())
                : new Concentration(grounds, null, null, null, null);
    }

    private SmeTotals sme(Function<SupplierTotals, @Nullable BigInteger> part) {
        var totals = new SmeTotals();
        for (Seller seller : sellers) {
            @Nullable BigInteger holds = part.apply(seller.totals());
            if (holds != null) {
                totals.add(seller.totals().size(), holds);
            }
        }
        return totals;
    }

    static Grounds grounds(@Nullable String reason, int n, @Nullable BigDecimal coverage) {
        FigureStatus status = reason == null
                ? FigureStatus.CALCULATED
                : reason.equals(MeasureRules.NO_CONTRACTS) ? FigureStatus.UNDEFINED : FigureStatus.INSUFFICIENT;
        return new Grounds(status, reason, n, coverage);
    }

    private @Nullable BigInteger heldBy(SupplierTotals one) {
        return switch (basis) {
            case VALUE -> one.awardedGbp() == null ? null : toPence(one.awardedGbp());
            case CONTRACTS -> BigInteger.valueOf(one.contracts());
            case COUNCILS -> BigInteger.valueOf(one.councils());
        };
    }

    private static BigInteger toPence(BigDecimal gbp) {
        return gbp.movePointRight(2).toBigIntegerExact();
    }

    private static @Nullable BigDecimal gbp(
            Stream<SupplierTotals> suppliers, Function<SupplierTotals, @Nullable BigDecimal> part) {
        return suppliers
                .map(part)
                .flatMap(Stream::ofNullable)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static int sum(List<SupplierTotals> suppliers, ToIntFunction<SupplierTotals> number) {
        return suppliers.stream().mapToInt(number).sum();
    }
}
