package uk.lgcdt.infra.opportunity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.run.RunId;

/**
 * Contracts of several councils in one market that end within the same window.
 *
 * @param market CPV group, three digits
 * @param awardedGbp pounds, VAT excluded, over the terms of the contracts with a known value; absent where none has one
 * @param annualGbp pounds a year of term, of the contracts whose value and term are known
 */
public record Opportunity(
        RunId run,
        String id,
        String market,
        LocalDate windowStart,
        LocalDate windowEnd,
        int councils,
        int contracts,
        @Nullable BigDecimal awardedGbp,
        @Nullable BigDecimal annualGbp) {}
