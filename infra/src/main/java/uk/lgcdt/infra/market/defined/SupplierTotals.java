package uk.lgcdt.infra.market.defined;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.organisation.SupplierSize;

/**
 * What one supplier holds of a market in a year or a period. What it awarded to itself is left out.
 *
 * @param contracts its contracts outside frameworks
 * @param awardedGbp its parts of those with a known value, added up: pounds, VAT excluded; null where none is known
 * @param councils councils that awarded it one; a council named in several ways counts once
 * @param firstContracts those contracts of which it stands first, so that all suppliers' add up to the market's number
 * @param firstValuedContracts those of them with a known value
 * @param firstFrameworks frameworks of which it stands first; they hold no share
 * @param ceilingGbp its parts of their ceilings: no spend; null where none is stated
 */
record SupplierTotals(
        SupplierId supplier,
        String name,
        SupplierSize size,
        int contracts,
        @Nullable BigDecimal awardedGbp,
        int councils,
        int firstContracts,
        int firstValuedContracts,
        int firstFrameworks,
        @Nullable BigDecimal ceilingGbp) {}
