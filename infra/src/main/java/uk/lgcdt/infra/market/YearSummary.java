package uk.lgcdt.infra.market;

import java.math.BigDecimal;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * The markets of a year taken together.
 *
 * @param markets how many there are
 * @param calculated for how many of them concentration could be calculated
 * @param medianHhi median index of those; null where there are none
 * @param medianEffectiveSuppliers median effective number of suppliers of those; null where there are none
 */
public record YearSummary(
        Year year,
        int markets,
        int calculated,
        @Nullable BigDecimal medianHhi,
        @Nullable BigDecimal medianEffectiveSuppliers) {}
