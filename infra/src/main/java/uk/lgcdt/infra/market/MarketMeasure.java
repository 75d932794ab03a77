package uk.lgcdt.infra.market;

import java.math.BigDecimal;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * What a run measured of one market in one year.
 *
 * @param year calendar year of the award decision
 * @param contracts contracts outside frameworks
 * @param valuedContracts those of them with a known value
 * @param awardedGbp pounds, VAT excluded, of those; null where there are none
 * @param frameworks frameworks set up; they hold no share
 * @param frameworkCeilingGbp pounds, VAT excluded, that could be called off at most; no spend; null where not stated
 */
public record MarketMeasure(
        MarketCode market,
        Year year,
        int contracts,
        int valuedContracts,
        int suppliers,
        int buyers,
        @Nullable BigDecimal awardedGbp,
        int frameworks,
        @Nullable BigDecimal frameworkCeilingGbp,
        Concentration concentration,
        SmeShare smeByValue,
        SmeShare smeByCount,
        AssuredShare assured) {}
