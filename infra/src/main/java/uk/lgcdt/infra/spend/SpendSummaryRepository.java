package uk.lgcdt.infra.spend;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.run.RunId;

/** What buyers paid in each period; nothing for a run of before such summaries were published. */
public interface SpendSummaryRepository {

    /**
     * Returns a buyer's summaries: kinds of period in the order of {@link PeriodKind}, latest period first.
     *
     * @param kind null for every one
     * @param basis net, gross, unknown or all; null for every one
     */
    List<SpendSummary> list(
            RunId run, String buyer, @Nullable PeriodKind kind, @Nullable String basis, int offset, int limit);

    long count(RunId run, String buyer, @Nullable PeriodKind kind, @Nullable String basis);

    /** Returns those of the councils that have payments in the year, in one query, by code. */
    List<CouncilSpendYear> listYear(RunId run, Collection<String> councils, FinancialYear year);
}
