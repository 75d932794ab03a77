package uk.lgcdt.infra.organisation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much a buyer and a supplier mean to each other, over all years and outside frameworks.
 *
 * @param awardedGbp pounds, VAT excluded; null where no contract between them has a known value
 * @param shareOfBuyer percent of the buyer's known value; null where that is none
 * @param shareOfSupplier percent of the supplier's known value; null where that is none
 */
public record Dependency(
        BuyerId buyer,
        String buyerName,
        SupplierId supplier,
        String supplierName,
        int contracts,
        @Nullable BigDecimal awardedGbp,
        @Nullable BigDecimal shareOfBuyer,
        @Nullable BigDecimal shareOfSupplier) {}
