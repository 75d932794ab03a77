package uk.lgcdt.analytics.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A market and year.
 *
 * @param lines with their frameworks, without what buyers awarded to themselves
 */
public record Market(String code, int year, List<Line> lines) {

    /** £10 trillion. */
    private static final BigInteger LARGEST = BigInteger.TEN.pow(15);

    public String key() {
        return code + " " + year;
    }

    List<Line> purchases() {
        return lines.stream().filter(line -> !line.deal().framework()).toList();
    }

    /** Awards outside frameworks, however many suppliers they have. */
    long contracts(Predicate<Deal> which) {
        return purchases().stream().map(Line::deal).distinct().filter(which).count();
    }

    long contracts() {
        return contracts(deal -> true);
    }

    long valued() {
        return contracts(deal -> deal.pence() != null);
    }

    BigInteger pence(Predicate<Line> which) {
        return pence(purchases().stream().filter(which).toList());
    }

    static BigInteger pence(Collection<Line> lines) {
        return Exactly.sum(lines.stream()
                .flatMap(line -> World.known(line.pence()))
                .map(BigInteger::valueOf)
                .toList());
    }

    /** Known value by supplier; without those of whom none is known. */
    Map<String, BigInteger> values() {
        Map<String, BigInteger> values = new TreeMap<>();
        purchases().stream()
                .filter(line -> line.pence() != null)
                .forEach(line -> values.merge(line.supplier(), BigInteger.valueOf(line.pence()), BigInteger::add));
        return values;
    }

    /** Contracts by supplier. */
    Map<String, Long> sellers() {
        Map<String, Long> sellers = new TreeMap<>();
        purchases().forEach(line -> sellers.merge(line.supplier(), 1L, Long::sum));
        return sellers;
    }

    /** Why figures of value are not shown. */
    @Nullable
    String valueReason() {
        if (contracts() == 0) {
            return "no-contracts";
        }
        if (Exactly.isLess(valued(), contracts(), 50)) {
            return "too-few-valued";
        }
        if (values().size() < 3) {
            return "too-few-suppliers";
        }
        return Exactly.sum(values().values()).compareTo(LARGEST) > 0 ? "values-implausible" : null;
    }

    @Nullable
    BigDecimal coverage() {
        return Exactly.percent(valued(), contracts());
    }
}
