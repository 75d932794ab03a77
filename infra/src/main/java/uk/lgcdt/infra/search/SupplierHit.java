package uk.lgcdt.infra.search;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A supplier that was found.
 *
 * @param size       {@code sme}, {@code large} or {@code unknown}
 * @param regionCode ITL 1 code
 * @param contracts  awarded to it
 * @param buyers     that awarded them
 * @param awardedGbp pounds, VAT excluded; null where no contract has a known value
 */
public record SupplierHit(
        String supplierId,
        String name,
        @Nullable String companyNumber,
        String size,
        @Nullable String regionCode,
        int contracts,
        int buyers,
        @Nullable BigDecimal awardedGbp) {}
