package uk.lgcdt.infra.organisation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A contracting authority.
 *
 * @param councilCode ONS (GSS) code; null where the buyer is no council
 * @param regionCode ITL 1 code; null where unknown
 * @param awardedGbp pounds, VAT excluded, outside frameworks; null where no contract has a known value
 * @param countedAs the buyer under which its contracts count: itself, or another name of the same council or of the one that
 *     followed it
 */
public record Buyer(
        BuyerId id,
        String name,
        @Nullable String councilCode,
        @Nullable String regionCode,
        int contracts,
        @Nullable BigDecimal awardedGbp,
        BuyerId countedAs) {

    public boolean countsAsItself() {
        return countedAs.equals(id);
    }
}
