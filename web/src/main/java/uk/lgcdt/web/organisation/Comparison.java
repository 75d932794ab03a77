package uk.lgcdt.web.organisation;

import uk.lgcdt.infra.spend.FinancialYear;

/**
 * A council beside those of its type and nation, for a financial year; {@code docs/measures/council-comparison.md}.
 *
 * @param councils all of them, this one among them, with data or without
 * @param withPayments those with payments in the year
 * @param withAwards those with awards in the year
 */
record Comparison(
        FinancialYear year,
        int councils,
        int withPayments,
        int withAwards,
        Standing topTen,
        Standing hhi,
        Standing smeShare,
        Standing localShare) {}
