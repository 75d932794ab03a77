package uk.lgcdt.infra.quality;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import uk.lgcdt.infra.run.RunId;

/** What a run found when it checked the data. */
public interface QualityRepository {

    /** Returns what was found in each source, of all months or of one. */
    List<CheckedFault> listBySource(RunId run, Optional<YearMonth> month);

    /** Returns what was found in one publisher's rows, of all months. */
    List<CheckedFault> listOfPublisher(RunId run, QualitySource source, String publisherId);

    /** Returns what was found in one publisher's rows, by month. */
    List<CheckedFault> listMonthsOfPublisher(RunId run, QualitySource source, String publisherId);

    /**
     * Returns what one check found, publisher by publisher; those with most rows first among equals.
     *
     * @param fewest rows that must have been tested for a publisher to be listed
     * @param worstFirst whether the largest share of faults comes first, or the smallest
     */
    List<CheckedFault> listPublishers(
            RunId run,
            QualitySource source,
            QualityCheck check,
            long fewest,
            boolean worstFirst,
            int offset,
            int limit);

    long countPublishers(RunId run, QualitySource source, QualityCheck check, long fewest);

    /** Returns the months with rows, latest first. */
    List<YearMonth> listMonths(RunId run);
}
