package uk.lgcdt.web.market.whatif;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import uk.lgcdt.infra.market.MarketSupplier;
import uk.lgcdt.infra.market.MergerReading;
import uk.lgcdt.infra.market.SupplierChange;
import uk.lgcdt.infra.market.WhatIf.Holding;
import uk.lgcdt.infra.market.WhatIf.Outcome;
import uk.lgcdt.web.layout.Figures;

/**
 * The agencies' words for a combination. They are given for the combination alone, without the other changes.
 *
 * @param combined the market with nothing changed but the combination
 * @param share of the combined supplier, percent
 */
record WhatIfReading(Outcome combined, BigDecimal share) {

    /** Returns them; empty where nobody combines. */
    static Optional<WhatIfReading> of(List<MarketSupplier> suppliers, SupplierChange change, Outcome outcome) {
        if (change.combine().isEmpty()) {
            return Optional.empty();
        }
        var alone = new SupplierChange(change.combine(), Set.of(), Set.of());
        Outcome combined = WhatIfService.suppose(suppliers, alone).orElse(outcome);
        return Optional.of(new WhatIfReading(
                combined,
                combined.after().holdings().stream()
                        .filter(holding -> holding.suppliers().size() > 1)
                        .map(Holding::share)
                        .findFirst()
                        .orElse(BigDecimal.ZERO)));
    }

    /** Writes them, with texts by their keys and parameters. */
    String text(BiFunction<String, Object[], String> words) {
        MergerReading reading = MergerReading.of(combined.after().hhi(), combined.delta(), share);
        return words.apply(
                "whatif.reading." + reading.name().toLowerCase(Locale.ROOT).replace('_', '-'), new Object[] {
                    Figures.number(combined.after().hhi(), 0),
                    Figures.number(combined.delta(), 0),
                    Figures.percent(share)
                });
    }
}
