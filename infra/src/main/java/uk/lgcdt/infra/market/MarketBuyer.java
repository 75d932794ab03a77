package uk.lgcdt.infra.market;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.organisation.BuyerId;

/**
 * A buyer's part of one market and year, outside frameworks.
 *
 * @param councilCode ONS (GSS) code; null where the buyer is no council
 * @param awardedGbp pounds, VAT excluded; null where no contract has a known value
 */
public record MarketBuyer(
        BuyerId buyer,
        String name,
        @Nullable String councilCode,
        int contracts,
        @Nullable BigDecimal awardedGbp) {}
