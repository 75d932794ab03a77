package uk.lgcdt.web.organisation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.MeasureRules;
import uk.lgcdt.infra.organisation.CouncilAwards;
import uk.lgcdt.infra.spend.CouncilSpendYear;

/**
 * One figure of one council; {@code docs/measures/council-comparison.md}.
 *
 * @param n what it is taken over
 * @param coverage percent that is known of what it is asked of
 * @param value percent or 0 to 10,000; null unless calculated
 * @param reason why there is no value; null where there is one
 */
record CouncilFigure(
        String councilCode,
        long n,
        BigDecimal coverage,
        @Nullable BigDecimal value,
        @Nullable String reason) {

    private static final String TOO_FEW_MONTHS = "too-few-months";
    private static final String REGION_UNKNOWN = "region-unknown";
    private static final String NOTHING_OF_KIND = "nothing-of-kind";
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static CouncilFigure topTen(CouncilSpendYear year) {
        return paid(year, year.top10Share());
    }

    static CouncilFigure hhi(CouncilSpendYear year) {
        return paid(year, year.hhi());
    }

    /** Of all known value, that of small and medium-sized suppliers; covered is the value of suppliers of known size. */
    static CouncilFigure smeShare(CouncilAwards awards) {
        BigDecimal coverage = percent(awards.sizedGbp(), awards.knownGbp());
        @Nullable String reason = null;
        if (awards.valued() < MeasureRules.FEWEST) {
            reason = MeasureRules.TOO_FEW_VALUED;
        } else if (isTooLittle(awards.sizedGbp(), awards.knownGbp())) {
            reason = MeasureRules.SIZE_UNKNOWN;
        }
        return of(awards.councilCode(), awards.valued(), coverage, percent(awards.smeGbp(), awards.knownGbp()), reason);
    }

    /** Of the value whose regions are known, that of suppliers in the council's own; covered are such awards of all. */
    static CouncilFigure localShare(CouncilAwards awards) {
        var placed = BigDecimal.valueOf(awards.placedValued());
        var all = BigDecimal.valueOf(awards.awards());
        @Nullable String reason = null;
        if (isTooLittle(placed, all)) {
            boolean unvalued = isTooLittle(BigDecimal.valueOf(awards.valued()), all);
            reason = unvalued ? MeasureRules.TOO_FEW_VALUED : REGION_UNKNOWN;
        } else if (awards.placedValued() < MeasureRules.FEWEST) {
            reason = MeasureRules.TOO_FEW_CONTRACTS;
        } else if (awards.placedGbp().signum() == 0) {
            reason = NOTHING_OF_KIND;
        }
        return of(
                awards.councilCode(),
                awards.placedValued(),
                percent(placed, all),
                percent(awards.localGbp(), awards.placedGbp()),
                reason);
    }

    private static CouncilFigure paid(CouncilSpendYear year, @Nullable BigDecimal value) {
        var months = BigDecimal.valueOf(year.months());
        @Nullable String reason = isTooLittle(months, MONTHS) ? TOO_FEW_MONTHS : year.reason();
        return of(year.councilCode(), year.suppliers(), percent(months, MONTHS), value, reason);
    }

    private static CouncilFigure of(
            String council, long n, BigDecimal coverage, @Nullable BigDecimal value, @Nullable String reason) {
        return new CouncilFigure(council, n, coverage, reason == null ? value : null, reason);
    }

    private static boolean isTooLittle(BigDecimal known, BigDecimal all) {
        return all.signum() == 0
                || known.multiply(HUNDRED).compareTo(all.multiply(BigDecimal.valueOf(MeasureRules.LEAST_COVERAGE))) < 0;
    }

    /** Two decimals, half up; nought of nothing. */
    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
