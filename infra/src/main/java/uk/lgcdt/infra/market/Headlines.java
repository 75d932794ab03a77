package uk.lgcdt.infra.market;

import java.math.BigDecimal;

/**
 * What a run's data hold altogether.
 *
 * @param contracts outside frameworks
 * @param awardedGbp pounds, VAT excluded, of contracts outside frameworks with a known value
 * @param councils buyers recognised as councils
 * @param valuedContracts contracts with a known value
 */
public record Headlines(
        long notices, long contracts, long valuedContracts, BigDecimal awardedGbp, long suppliers, long councils) {}
