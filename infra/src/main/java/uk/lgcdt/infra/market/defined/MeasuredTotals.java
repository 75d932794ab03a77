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
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.Concentration;
import uk.lgcdt.infra.market.FigureStatus;
import uk.lgcdt.infra.market.Grounds;
import uk.lgcdt.infra.market.MeasureRules;
import uk.lgcdt.infra.market.SmeShare;
import uk.lgcdt.infra.organisation.SupplierSize;

/** The measures of a market, from what each of its suppliers holds; the same rules as for the published markets. */
final class MeasuredTotals {

    private final List<SupplierTotals> all;
    private final List<SupplierTotals> sellers;
    private final Basis basis;
    private final int contracts;
    private final int valued;

    MeasuredTotals(List<SupplierTotals> all, Basis basis) {
        this.all = List.copyOf(all);
        this.sellers = all.stream().filter(one -> one.contracts() > 0).toList();
        this.basis = basis;
        this.contracts = sum(all, SupplierTotals::firstContracts);
        this.valued = sum(all, SupplierTotals::firstValuedContracts);
    }

    DefinedMeasures measures() {
        return new DefinedMeasures(
                contracts,
                valued,
                sellers.size(),
                gbp(sellers.stream().map(SupplierTotals::awardedGbp).toList()),
                sum(all, SupplierTotals::firstFrameworks),
                gbp(all.stream().map(SupplierTotals::ceilingGbp).toList()),
                switch (basis) {
                    case VALUE -> byValue();
                    case CONTRACTS -> byNumber(SupplierTotals::contracts);
                    case COUNCILS -> byNumber(SupplierTotals::councils);
                },
                smeByValue(),
                smeByCount());
    }

    /** Ranks by the basis, then by contracts, then by id; shares have four decimals. */
    List<DefinedSupplier> ranked() {
        BigInteger total = Shares.of(held()).total();
        Comparator<SupplierTotals> largestFirst = Comparator.comparing(
                        this::heldBy, Comparator.nullsLast(Comparator.<BigInteger>reverseOrder()))
                .thenComparing(SupplierTotals::contracts, Comparator.reverseOrder())
                .thenComparing(SupplierTotals::supplier);
        List<DefinedSupplier> ranked = new ArrayList<>();
        for (SupplierTotals one : sellers.stream().sorted(largestFirst).toList()) {
            @Nullable BigInteger part = heldBy(one);
            ranked.add(new DefinedSupplier(
                    ranked.size() + 1,
                    one.supplier(),
                    one.name(),
                    one.size(),
                    one.contracts(),
                    one.awardedGbp(),
                    one.councils(),
                    part == null ? null : Shares.percent(part, total, 4)));
        }
        return ranked;
    }

    private Concentration byValue() {
        List<BigInteger> known = held();
        Shares shares = Shares.of(known);
        @Nullable String reason = null;
        if (contracts == 0) {
            reason = MeasureRules.NO_CONTRACTS;
        } else if (valued * 100L < contracts * (long) LEAST_COVERAGE) {
            reason = MeasureRules.TOO_FEW_VALUED;
        } else if (known.size() < FEWEST) {
            reason = MeasureRules.TOO_FEW_SUPPLIERS;
        } else if (shares.total().compareTo(BigInteger.valueOf(LARGEST_TOTAL_PENCE)) > 0) {
            reason = MeasureRules.VALUES_IMPLAUSIBLE;
        }
        return concentration(shares, grounds(reason, known.size(), Shares.percent(valued, contracts)));
    }

    private Concentration byNumber(ToIntFunction<SupplierTotals> number) {
        List<SupplierTotals> counted =
                sellers.stream().filter(one -> number.applyAsInt(one) > 0).toList();
        @Nullable
        String reason = sellers.isEmpty()
                ? MeasureRules.NO_CONTRACTS
                : counted.size() < FEWEST ? MeasureRules.TOO_FEW_SUPPLIERS : null;
        return concentration(
                Shares.of(held()), grounds(reason, counted.size(), Shares.percent(counted.size(), sellers.size())));
    }

    private static Concentration concentration(Shares shares, Grounds grounds) {
        return grounds.isCalculated()
                ? new Concentration(
                        grounds,
                        shares.hhi(),
                        shares.heldByLargest(1),
                        shares.heldByLargest(4),
                        shares.effectiveNumber())
                : new Concentration(grounds, null, null, null, null);
    }

    private SmeShare smeByValue() {
        BigInteger total = pence(one -> true);
        BigInteger unknown = pence(one -> one.size() == SupplierSize.UNKNOWN);
        BigInteger sme = pence(one -> one.size() == SupplierSize.SME);
        @Nullable String reason = null;
        if (contracts == 0) {
            reason = MeasureRules.NO_CONTRACTS;
        } else if (valued < FEWEST) {
            reason = MeasureRules.TOO_FEW_VALUED;
        } else if (isMostlyUnknown(unknown, total)) {
            reason = MeasureRules.SIZE_UNKNOWN;
        }
        return smeShare(reason, valued, sme, unknown, total);
    }

    private SmeShare smeByCount() {
        BigInteger total = contractsOf(one -> true);
        BigInteger unknown = contractsOf(one -> one.size() == SupplierSize.UNKNOWN);
        BigInteger sme = contractsOf(one -> one.size() == SupplierSize.SME);
        @Nullable String reason = null;
        if (contracts == 0) {
            reason = MeasureRules.NO_CONTRACTS;
        } else if (contracts < FEWEST) {
            reason = MeasureRules.TOO_FEW_CONTRACTS;
        } else if (isMostlyUnknown(unknown, total)) {
            reason = MeasureRules.SIZE_UNKNOWN;
        }
        return smeShare(reason, total.intValueExact(), sme, unknown, total);
    }

    private static SmeShare smeShare(
            @Nullable String reason, int n, BigInteger sme, BigInteger unknown, BigInteger total) {
        Grounds grounds = grounds(reason, n, Shares.percent(total.subtract(unknown), total, 2));
        return grounds.isCalculated()
                ? new SmeShare(grounds, Shares.percent(sme, total, 2), Shares.percent(unknown, total, 2))
                : new SmeShare(grounds, null, null);
    }

    private static Grounds grounds(@Nullable String reason, int n, @Nullable BigDecimal coverage) {
        FigureStatus status = reason == null
                ? FigureStatus.CALCULATED
                : reason.equals(MeasureRules.NO_CONTRACTS) ? FigureStatus.UNDEFINED : FigureStatus.INSUFFICIENT;
        return new Grounds(status, reason, n, coverage);
    }

    private static boolean isMostlyUnknown(BigInteger unknown, BigInteger whole) {
        return unknown.multiply(BigInteger.valueOf(100))
                        .compareTo(whole.multiply(BigInteger.valueOf(100 - LEAST_COVERAGE)))
                > 0;
    }

    private List<BigInteger> held() {
        return sellers.stream().map(this::heldBy).filter(Objects::nonNull).toList();
    }

    private @Nullable BigInteger heldBy(SupplierTotals one) {
        return switch (basis) {
            case VALUE -> one.awardedGbp() == null ? null : toPence(one.awardedGbp());
            case CONTRACTS -> BigInteger.valueOf(one.contracts());
            case COUNCILS -> BigInteger.valueOf(one.councils());
        };
    }

    private BigInteger pence(Predicate<SupplierTotals> which) {
        return sellers.stream()
                .filter(which)
                .map(SupplierTotals::awardedGbp)
                .flatMap(Stream::ofNullable)
                .map(MeasuredTotals::toPence)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private BigInteger contractsOf(Predicate<SupplierTotals> which) {
        return BigInteger.valueOf(sellers.stream()
                .filter(which)
                .mapToLong(SupplierTotals::contracts)
                .sum());
    }

    private static BigInteger toPence(BigDecimal gbp) {
        return gbp.movePointRight(2).toBigIntegerExact();
    }

    private static @Nullable BigDecimal gbp(List<? extends @Nullable BigDecimal> parts) {
        return parts.stream()
                .flatMap(Stream::ofNullable)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static int sum(List<SupplierTotals> suppliers, ToIntFunction<SupplierTotals> number) {
        return suppliers.stream().mapToInt(number).sum();
    }
}
