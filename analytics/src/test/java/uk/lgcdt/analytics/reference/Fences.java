package uk.lgcdt.analytics.reference;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 1.5 interquartile ranges beyond the quartiles; null where there are too few to compare, or no spread. */
record Fences(
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String reason) {

    static Fences of(Collection<BigDecimal> figures) {
        if (figures.size() < 12) {
            return new Fences(null, null, "too-few-compared");
        }
        BigDecimal first = quantile(figures, 1);
        BigDecimal third = quantile(figures, 3);
        BigDecimal reach = third.subtract(first).multiply(new BigDecimal("1.5"));
        return reach.signum() == 0
                ? new Fences(null, null, "no-spread")
                : new Fences(first.subtract(reach), third.add(reach), null);
    }

    /** Between the two figures it falls between, in proportion. */
    static BigDecimal quantile(Collection<BigDecimal> figures, int quarters) {
        List<BigDecimal> sorted = figures.stream().sorted().toList();
        int place = quarters * (sorted.size() - 1);
        BigDecimal below = sorted.get(place / 4);
        BigDecimal above = sorted.get(Math.min(place / 4 + 1, sorted.size() - 1));
        return below.add(
                above.subtract(below).multiply(BigDecimal.valueOf(place % 4)).divide(BigDecimal.valueOf(4)));
    }

    void lower(String flag, FlagRows into, BigDecimal figure, long n, boolean looked) {
        if (reason != null) {
            into.insufficient(flag, reason, n);
        } else {
            into.calculated(flag, looked && figure.compareTo(low) <= 0, figure, low, n);
        }
    }

    void upper(String flag, FlagRows into, BigDecimal figure, long n) {
        if (reason != null) {
            into.insufficient(flag, reason, n);
        } else {
            into.calculated(flag, figure.compareTo(high) >= 0, figure, high, n);
        }
    }
}
