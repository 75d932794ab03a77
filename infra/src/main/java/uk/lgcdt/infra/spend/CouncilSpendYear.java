package uk.lgcdt.infra.spend;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.FigureStatus;

/**
 * How concentrated a council's payments of a financial year are, by its amounts of the VAT basis that most of its lines have.
 *
 * @param months of the twelve for which there are payments
 * @param suppliers whose total is above nought
 * @param reason what is missing; null where calculated
 * @param top10Share percent of those suppliers' totals; null unless calculated
 * @param hhi 0 to 10,000; null unless calculated
 */
public record CouncilSpendYear(
        String councilCode,
        VatBasis basis,
        int months,
        long suppliers,
        FigureStatus status,
        @Nullable String reason,
        @Nullable BigDecimal top10Share,
        @Nullable BigDecimal hhi) {}
