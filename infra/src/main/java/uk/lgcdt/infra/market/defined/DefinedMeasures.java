package uk.lgcdt.infra.market.defined;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.Concentration;
import uk.lgcdt.infra.market.SmeShare;

/**
 * What is measured of a defined market in a year or over its period, by the rules of {@code docs/measures}.
 *
 * @param contracts contracts outside frameworks
 * @param valuedContracts those of them with a known value
 * @param suppliers suppliers with a contract outside frameworks
 * @param awardedGbp pounds, VAT excluded, of contracts with a known value; null where there are none
 * @param frameworks frameworks set up; they hold no share
 * @param frameworkCeilingGbp pounds, VAT excluded, that could be called off at most; no spend; null where not stated
 * @param concentration of what the market's basis says
 */
public record DefinedMeasures(
        int contracts,
        int valuedContracts,
        int suppliers,
        @Nullable BigDecimal awardedGbp,
        int frameworks,
        @Nullable BigDecimal frameworkCeilingGbp,
        Concentration concentration,
        SmeShare smeByValue,
        SmeShare smeByCount) {}
