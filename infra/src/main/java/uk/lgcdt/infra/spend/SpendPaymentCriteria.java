package uk.lgcdt.infra.spend;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which payments are meant: those behind a published figure of spend.
 *
 * @param councilCode code of the body that paid
 * @param supplierName as published, its first 500 characters; null for all
 * @param month null for all
 */
public record SpendPaymentCriteria(
        String councilCode,
        VatBasis basis,
        @Nullable String supplierName,
        @Nullable YearMonth month) {}
