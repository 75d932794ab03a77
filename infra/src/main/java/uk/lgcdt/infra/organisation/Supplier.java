package uk.lgcdt.infra.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who was awarded contracts, or was paid.
 *
 * @param companyNumber Companies House number, eight characters; null where none was given
 * @param vcse voluntary, community or social enterprise; null where not stated
 * @param regionCode ITL 1 code of its address; null where unknown
 * @param awardedGbp pounds, VAT excluded, outside frameworks; null where no contract has a known value
 */
public record Supplier(
        SupplierId id,
        String name,
        @Nullable String companyNumber,
        SupplierSize size,
        @Nullable Boolean vcse,
        @Nullable String regionCode,
        int contracts,
        int buyers,
        @Nullable BigDecimal awardedGbp,
        @Nullable LocalDate firstAwardOn,
        @Nullable LocalDate lastAwardOn,
        SupplierKind kind,
        SupplierKind.Basis kindBasis) {}
