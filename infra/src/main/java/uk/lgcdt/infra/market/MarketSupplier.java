package uk.lgcdt.infra.market;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.organisation.SupplierSize;

/**
 * A supplier's part of one market and year, outside frameworks.
 *
 * @param rank 1 for the largest known value
 * @param awardedGbp pounds, VAT excluded; null where no contract has a known value
 * @param share percent of the market's known value; null where the supplier's value is unknown
 */
public record MarketSupplier(
        int rank,
        SupplierId supplier,
        String name,
        SupplierSize size,
        int contracts,
        @Nullable BigDecimal awardedGbp,
        @Nullable BigDecimal share) {}
