package uk.lgcdt.infra.spend;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which payments are meant: those behind a published figure of spend.
 *
 * @param councilCode code of the body that paid
 * @param supplierName as published, its first 500 characters; null for all
 * @param month null for all
 * @param year null for all; not looked at where there is a month
 */
public record SpendPaymentCriteria(
        String councilCode,
        VatBasis basis,
        @Nullable String supplierName,
        @Nullable YearMonth month,
        @Nullable FinancialYear year) {

    /** Returns those of every day. */
    public static SpendPaymentCriteria everyDay(String councilCode, VatBasis basis, @Nullable String supplierName) {
        return new SpendPaymentCriteria(councilCode, basis, supplierName, null, null);
    }

    /** The first day that is meant; null for all. */
    @Nullable
    LocalDate first() {
        if (month != null) {
            return month.atDay(1);
        }
        return year == null ? null : year.first();
    }

    /** The last day that is meant; null for all. */
    @Nullable
    LocalDate last() {
        if (month != null) {
            return month.atEndOfMonth();
        }
        return year == null ? null : year.next().minusDays(1);
    }
}
