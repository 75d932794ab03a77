package uk.lgcdt.web.market.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.MarketFigure;

/**
 * One measure on one basis, on both sides.
 *
 * @param one null where it was not measured on this basis there; likewise the other
 * @param elsewhere whether the side without it has the same measure on another basis
 */
record ComparedFigure(
        String measure,
        String basis,
        @Nullable MarketFigure one,
        @Nullable MarketFigure other,
        boolean elsewhere) {

    private record Key(String measure, String basis) {}

    /** Pairs what has the same measure and basis, in the order of the first side, then of the second. */
    static List<ComparedFigure> pair(List<MarketFigure> ones, List<MarketFigure> others) {
        Map<Key, MarketFigure> first = byKey(ones);
        Map<Key, MarketFigure> second = byKey(others);
        var keys = new LinkedHashMap<>(first);
        second.forEach(keys::putIfAbsent);
        List<ComparedFigure> pairs = new ArrayList<>();
        for (Key key : keys.keySet()) {
            MarketFigure one = first.get(key);
            MarketFigure other = second.get(key);
            boolean elsewhere = (one == null && has(first, key)) || (other == null && has(second, key));
            pairs.add(new ComparedFigure(key.measure(), key.basis(), one, other, elsewhere));
        }
        return pairs;
    }

    private static Map<Key, MarketFigure> byKey(List<MarketFigure> figures) {
        Map<Key, MarketFigure> byKey = new LinkedHashMap<>();
        figures.forEach(figure -> byKey.put(new Key(figure.measure(), figure.basis()), figure));
        return byKey;
    }

    private static boolean has(Map<Key, MarketFigure> figures, Key key) {
        return figures.keySet().stream().anyMatch(other -> other.measure().equals(key.measure()));
    }

    /** Returns the other's value less the one's; empty unless both are calculated, in the same unit. */
    Optional<BigDecimal> difference() {
        if (one == null || other == null || !one.unit().equals(other.unit())) {
            return Optional.empty();
        }
        BigDecimal from = one.value();
        BigDecimal to = other.value();
        return from == null || to == null ? Optional.empty() : Optional.of(to.subtract(from));
    }

    /** Returns the key of the words for why there is no difference. */
    String whyNot() {
        if (one == null || other == null) {
            return elsewhere ? "other-basis" : "not-measured";
        }
        if (one.value() == null && other.value() == null) {
            return "neither";
        }
        if (one.value() == null) {
            return "first";
        }
        return other.value() == null ? "second" : "other-unit";
    }
}
