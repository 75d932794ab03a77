package uk.lgcdt.infra.market.defined;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * What the holders of a whole hold of it, in whole numbers: pence, contracts or councils. Quotients are exact and rounded
 * half up; where the whole is nought they have no answer and are null.
 */
record Shares(BigInteger total, BigInteger squares, List<BigInteger> parts) {

    private static final BigInteger FULL = BigInteger.valueOf(10_000);
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    static Shares of(List<BigInteger> parts) {
        BigInteger total = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        for (BigInteger part : parts) {
            total = total.add(part);
            squares = squares.add(part.multiply(part));
        }
        return new Shares(total, squares, parts);
    }

    /** 0 to 10,000, two decimals. */
    @Nullable
    BigDecimal hhi() {
        return quotient(squares.multiply(FULL), total.multiply(total), 2);
    }

    /** How many holders of equal size would give the same index, four decimals. */
    @Nullable
    BigDecimal effectiveNumber() {
        return quotient(total.multiply(total), squares, 4);
    }

    /** Percent that the n largest hold together, two decimals. */
    @Nullable
    BigDecimal heldByLargest(int n) {
        Queue<BigInteger> largest = new PriorityQueue<>(n + 1);
        for (BigInteger part : parts) {
            largest.add(part);
            if (largest.size() > n) {
                largest.remove(); // the smallest of them
            }
        }
        return percent(largest.stream().reduce(BigInteger.ZERO, BigInteger::add), total, 2);
    }

    static @Nullable BigDecimal percent(BigInteger part, BigInteger whole, int decimals) {
        return quotient(part.multiply(HUNDRED), whole, decimals);
    }

    static @Nullable BigDecimal percent(long part, long whole) {
        return percent(BigInteger.valueOf(part), BigInteger.valueOf(whole), 2);
    }

    private static @Nullable BigDecimal quotient(BigInteger dividend, BigInteger divisor, int decimals) {
        return divisor.signum() == 0
                ? null
                : new BigDecimal(dividend).divide(new BigDecimal(divisor), decimals, HALF_UP);
    }
}
