package uk.lgcdt.infra.market;

import java.math.BigDecimal;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * One of the markets that a supplier sells in.
 *
 * @param awardedGbp pounds, VAT excluded; null where no contract has a known value
 * @param share percent of the market's known value; null where the supplier's value is unknown
 */
public record SupplierInMarket(
        MarketCode market,
        Year year,
        int rank,
        int contracts,
        @Nullable BigDecimal awardedGbp,
        @Nullable BigDecimal share) {}
