package uk.lgcdt.analytics.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sums and quotients without floating point, rounded half up. */
public final class Exactly {

    private Exactly() {}

    /** Null where there is nothing to divide by. */
    public static @Nullable BigDecimal quotient(BigInteger dividend, BigInteger divisor, int decimals) {
        return divisor.signum() == 0
                ? null
                : new BigDecimal(dividend).divide(new BigDecimal(divisor), decimals, RoundingMode.HALF_UP);
    }

    public static @Nullable BigDecimal percent(BigInteger part, BigInteger whole) {
        return quotient(part.multiply(BigInteger.valueOf(100)), whole, 2);
    }

    public static @Nullable BigDecimal percent(long part, long whole) {
        return percent(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }

    public static BigInteger sum(Collection<BigInteger> numbers) {
        return numbers.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    public static BigInteger squares(Collection<BigInteger> numbers) {
        return sum(numbers.stream().map(number -> number.multiply(number)).toList());
    }

    /** The one in the middle, or half-way between the two there; null of none. */
    public static @Nullable BigDecimal median(Collection<BigDecimal> numbers) {
        if (numbers.isEmpty()) {
            return null;
        }
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
        return lower.add(sorted.get(sorted.size() / 2)).divide(BigDecimal.valueOf(2));
    }

    public static @Nullable BigDecimal medianOf(Collection<Integer> numbers) {
        return median(numbers.stream().map(BigDecimal::valueOf).toList());
    }

    /** Whether less than so many percent of them are known. */
    public static boolean isLess(long known, long all, int percent) {
        return known * 100 < all * percent;
    }
}
