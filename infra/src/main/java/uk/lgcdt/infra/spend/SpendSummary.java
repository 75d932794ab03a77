package uk.lgcdt.infra.spend;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.FigureStatus;

/**
 * What a buyer paid in a period, as a reader of its files would add it up; {@code
 * docs/measures/buyer-spend-summary.md}.
 *
 * @param buyer ONS code of the council or other body
 * @param period all, 2024, 2024-25, 2024-Q2 or 2024-05
 * @param vatBasis net, gross, unknown; all: whatever the files hold
 * @param lines with an amount
 * @param paidGbp pounds on that basis, credits taken off
 * @param firstOn day of its first payment; null where no line has an amount and a day
 * @param positiveSuppliers whose total is above nought: shares and HHI are of their totals
 * @param reason what is missing; null where shares and HHI are calculated
 * @param coverage percent of the lines that name a supplier; null without lines
 * @param top5Share percent; null unless calculated, as the other shares
 * @param hhi 0 to 10,000; null unless calculated
 */
public record SpendSummary(
        String buyer,
        PeriodKind periodKind,
        String period,
        String vatBasis,
        long lines,
        BigDecimal paidGbp,
        @Nullable LocalDate firstOn,
        @Nullable LocalDate lastOn,
        long suppliers,
        long positiveSuppliers,
        FigureStatus status,
        @Nullable String reason,
        @Nullable BigDecimal coverage,
        @Nullable BigDecimal top5Share,
        @Nullable BigDecimal top10Share,
        @Nullable BigDecimal top20Share,
        @Nullable BigDecimal hhi,
        Apart apart) {

    /**
     * Lines that are told apart; those of {@code lines} among them are repeats in the same file, negative and redacted
     * ones, and those without a supplier.
     *
     * @param negativeGbp pounds on that basis, as the other amounts
     */
    public record Apart(
            long negativeLines,
            BigDecimal negativeGbp,
            long redactedLines,
            BigDecimal redactedGbp,
            long linesWithoutSupplier,
            long linesWithoutDate,
            long linesWithoutAmount,
            long sameFileRepeats,
            BigDecimal sameFileRepeatsGbp,
            long otherFileRepeats,
            BigDecimal otherFileRepeatsGbp) {}
}
