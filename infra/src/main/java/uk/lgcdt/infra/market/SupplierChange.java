package uk.lgcdt.infra.market;

import java.util.Set;
import java.util.stream.Stream;
import uk.lgcdt.infra.organisation.SupplierId;

/**
 * What is supposed to happen to some of a market's suppliers; each takes part in one thing only.
 *
 * @param combine those that become one; none, or two and more
 * @param leave those whose value is lost to the market
 * @param split those that become two halves of equal value
 */
public record SupplierChange(Set<SupplierId> combine, Set<SupplierId> leave, Set<SupplierId> split) {

    public SupplierChange {
        combine = Set.copyOf(combine);
        leave = Set.copyOf(leave);
        split = Set.copyOf(split);
        if (combine.size() == 1) {
            throw new IllegalArgumentException("Only one supplier to combine: " + combine);
        }
        long named =
                Stream.of(combine, leave, split).flatMap(Set::stream).distinct().count();
        if (named < combine.size() + leave.size() + split.size()) {
            throw new IllegalArgumentException(
                    "A supplier is named twice among %s, %s and %s".formatted(combine, leave, split));
        }
    }

    public boolean isNone() {
        return combine.isEmpty() && leave.isEmpty() && split.isEmpty();
    }
}
