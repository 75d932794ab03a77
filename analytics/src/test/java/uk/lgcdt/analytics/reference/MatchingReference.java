package uk.lgcdt.analytics.reference;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** docs/measures/matching-sensitivity.md */
public final class MatchingReference {

    private MatchingReference() {}

    /** The index with names taken for one supplier in another way. */
    public static Map<String, Expected> hhi(World world, UnaryOperator<String> supplierOf, String basis) {
        Map<String, Expected> figures = new TreeMap<>();
        for (Market market : World.markets(world.lines(supplierOf))) {
            figures.put(
                    market.key() + " hhi " + basis,
                    new Expected(
                            ConcentrationReference.hhi(market.values().values()),
                            market.values().size(),
                            market.coverage(),
                            market.valueReason()));
        }
        return figures;
    }
}
