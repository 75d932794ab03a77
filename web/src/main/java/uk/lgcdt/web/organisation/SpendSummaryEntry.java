package uk.lgcdt.web.organisation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.spend.SpendSummary;

/**
 * What a buyer paid in a period, as REST shows it: pounds on the VAT basis, shares in percent, HHI 0 to 10,000.
 *
 * @param status calculated, insufficient or undefined; unless calculated, shares and HHI are null
 * @param coveragePercent of the lines that name a supplier; null without lines
 */
record SpendSummaryEntry(
        long run,
        String buyer,
        String periodKind,
        String period,
        String vatBasis,
        long lines,
        BigDecimal paidGbp,
        @Nullable LocalDate firstOn,
        @Nullable LocalDate lastOn,
        long suppliers,
        long positiveSuppliers,
        String status,
        @Nullable String reason,
        @Nullable BigDecimal coveragePercent,
        @Nullable BigDecimal top5SharePercent,
        @Nullable BigDecimal top10SharePercent,
        @Nullable BigDecimal top20SharePercent,
        @Nullable BigDecimal hhi,
        @JsonUnwrapped SpendSummary.Apart apart) {

    static SpendSummaryEntry of(long run, SpendSummary summary) {
        return new SpendSummaryEntry(
                run,
                summary.buyer(),
                summary.periodKind().word(),
                summary.period(),
                summary.vatBasis(),
                summary.lines(),
                summary.paidGbp(),
                summary.firstOn(),
                summary.lastOn(),
                summary.suppliers(),
                summary.positiveSuppliers(),
                summary.status().key(),
                summary.reason(),
                summary.coverage(),
                summary.top5Share(),
                summary.top10Share(),
                summary.top20Share(),
                summary.hhi(),
                summary.apart());
    }
}
