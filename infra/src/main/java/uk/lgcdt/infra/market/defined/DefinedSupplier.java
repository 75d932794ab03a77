package uk.lgcdt.infra.market.defined;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.organisation.SupplierSize;

/**
 * A supplier of a defined market, over its whole period and outside frameworks.
 *
 * @param rank 1 for the largest by the market's basis, then by contracts
 * @param awardedGbp pounds, VAT excluded; null where no contract has a known value
 * @param councils councils that awarded it a contract
 * @param share percent of all by the market's basis; null where the supplier's value is unknown
 */
public record DefinedSupplier(
        int rank,
        SupplierId supplier,
        String name,
        SupplierSize size,
        int contracts,
        @Nullable BigDecimal awardedGbp,
        int councils,
        @Nullable BigDecimal share) {}
