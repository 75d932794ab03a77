package uk.lgcdt.infra.market.defined;

import java.util.List;
import java.util.Objects;
import uk.lgcdt.infra.market.MarketBuyer;

/**
 * A defined market as a run's award lines have it.
 *
 * @param measures over the whole period
 * @param suppliers those with a contract outside frameworks, by rank
 * @param buyers those with one, largest known value first
 * @param withoutRegion contracts outside frameworks that a nation or a region leaves out because nobody knows where
 *     their buyers lie; 0 where the definition names neither
 * @param years those with a contract or a framework, earliest first
 */
public record DefinedMarket(
        MarketDefinition definition,
        DefinedMeasures measures,
        List<DefinedSupplier> suppliers,
        List<MarketBuyer> buyers,
        List<DefinedYear> years,
        int withoutRegion) {

    public DefinedMarket {
        suppliers = List.copyOf(suppliers);
        buyers = List.copyOf(buyers);
        years = List.copyOf(years);
    }

    /** How many councils bought; one named in several ways counts once. */
    public int councils() {
        return (int) buyers.stream()
                .map(MarketBuyer::councilCode)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /** Whether no contract and no framework was found. */
    public boolean isEmpty() {
        return years.isEmpty();
    }
}
