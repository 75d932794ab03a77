package uk.lgcdt.infra.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a check found among the rows of a source, of one publisher or of one month.
 *
 * @param publisherId null for all publishers together
 * @param month null for all months together
 * @param concerned rows that the check is about
 * @param tested of these, those that state enough to be checked
 * @param touched of these, those with the fault
 * @param exampleOcid the process of the first row with the fault; null for payments, and where there is none
 * @param exampleFile the landed file of that row
 * @param examplePosition where in the file
 */
public record CheckedFault(
        QualitySource source,
        @Nullable String publisherId,
        @Nullable String publisherName,
        @Nullable YearMonth month,
        QualityCheck check,
        long concerned,
        long tested,
        long touched,
        @Nullable String exampleOcid,
        @Nullable Long exampleFile,
        @Nullable String examplePosition) {

    /** What can be said of it. */
    public enum Status {
        CALCULATED,
        /** No row states enough to be checked. */
        INSUFFICIENT
    }

    public Status status() {
        return tested == 0 ? Status.INSUFFICIENT : Status.CALCULATED;
    }

    /** Percent of the tested rows that have the fault; empty where none could be tested. */
    public Optional<BigDecimal> share() {
        return percent(touched, tested);
    }

    /** Percent of the concerned rows that could be tested. */
    public Optional<BigDecimal> coverage() {
        return percent(tested, concerned);
    }

    private static Optional<BigDecimal> percent(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
    }
}
